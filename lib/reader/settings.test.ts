import { expect, it } from 'vitest';
import { ownSettings, readSettings, settingChoices } from './settings';

it('the site’s own settings are among what can be chosen', () => {
  for (const [name, choices] of Object.entries(settingChoices))
    expect(choices).toContain(ownSettings[name as keyof typeof ownSettings]);
});

it('settings that were stored are read back, and what is no choice counts as the site’s own', () => {
  const chosen = { ...ownSettings, theme: 'dark', size: 150, quiet: true } as const;
  expect(readSettings(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
  expect(readSettings({ ...chosen, size: 151, quiet: 'yes', colour: 'red' })).toEqual({
    ...ownSettings,
    theme: 'dark',
  });
  expect(readSettings([])).toEqual(ownSettings);
});
