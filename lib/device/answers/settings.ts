import type { SettingsAnswer } from '../../api/reader-settings';
import { readSettings } from '../../reader/settings';
import { isAnything, isNumber, isObject, type Shape } from './shape';

const isAnswer = isObject<{ settings: object; version: unknown }>({
  settings: isObject<object>({}),
  version: isAnything,
});

/** What the server answers of settings; a setting that this page doesn't know counts as the site's own. */
export const settingsAnswer: Shape<SettingsAnswer> = {
  parse(value) {
    if (value === null) return null;
    if (!isAnswer(value)) throw new TypeError('The site answered with something else than settings.');
    return { settings: readSettings(value.settings), version: isNumber(value.version) ? value.version : 0 };
  },
};
