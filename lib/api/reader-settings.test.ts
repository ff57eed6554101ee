import { describe, expect, it } from 'vitest';
import { queryProblems } from './articles';
import { ownSettings, settingsChange } from './reader-settings';

describe('a change of settings', () => {
  it('is taken as it is', () => {
    const change = { settings: { ...ownSettings, size: 250 }, agoMs: 5 };
    expect(settingsChange.parse(change)).toEqual(change);
  });

  it.each([
    ['a size between the steps', { ...ownSettings, size: 101 }, 'settings.size'],
    ['an unknown theme', { ...ownSettings, theme: 'neon' }, 'settings.theme'],
    [
      'style in the place of a face',
      { ...ownSettings, typeface: 'x;}body{display:none' },
      'settings.typeface',
    ],
    ['something missing', { ...ownSettings, quiet: undefined }, 'settings.quiet'],
  ])('with %s is refused, and told where', (_, settings, parameter) => {
    const parsed = settingsChange.safeParse({ settings, agoMs: 0 });
    expect(parsed.success ? [] : queryProblems(parsed.error).map((problem) => problem.parameter)).toEqual([
      parameter,
    ]);
  });

  it('of more than a year ago is no time of a clock', () => {
    expect(settingsChange.safeParse({ settings: ownSettings, agoMs: 4e10 }).success).toBe(false);
    expect(settingsChange.safeParse({ settings: ownSettings, agoMs: -1 }).success).toBe(false);
  });
});
