import { describe, expect, it } from 'vitest';
import { queryProblems } from './articles';
import { settingsChange } from './reader-settings';
import { ownSettings } from '../reader/settings';

describe('a change of settings', () => {
  it.each([{ ...ownSettings, size: 250 }, { theme: 'dark' }, {}])('is taken as it is: %j', (settings) => {
    expect(settingsChange.parse({ settings })).toEqual({ settings });
  });

  it('of a page of an earlier version, with its age by a clock, is taken without that', () => {
    expect(settingsChange.parse({ settings: ownSettings, agoMs: 4e10 })).toEqual({ settings: ownSettings });
  });

  it.each([
    ['a size between the steps', { ...ownSettings, size: 101 }, 'settings.size'],
    ['an unknown theme', { ...ownSettings, theme: 'neon' }, 'settings.theme'],
    [
      'style in the place of a face',
      { ...ownSettings, typeface: 'x;}body{display:none' },
      'settings.typeface',
    ],
    ['no word where one belongs', { ...ownSettings, quiet: 'yes' }, 'settings.quiet'],
  ])('with %s is refused with the place', (_, settings, parameter) => {
    const parsed = settingsChange.safeParse({ settings });
    expect(parsed.success ? [] : queryProblems(parsed.error).map((problem) => problem.parameter)).toEqual([
      parameter,
    ]);
  });
});
