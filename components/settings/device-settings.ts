import { type ReaderSettings, ownSettings, readSettings } from '@/lib/reader/settings';
import { isAnything, isListOf, isNumber, isObject, isText, readJson } from '@/lib/device/answers/shape';
import { findItem, type LocalKey, localKeys, removeItem, saveItem } from '@/lib/device/local-item';
import { lookStyle } from './look-style';

const lookId = 'look';

type SettingName = keyof ReaderSettings;
const settingNames = Object.keys(ownSettings) as SettingName[];

interface DeviceSettings {
  settings: ReaderSettings;
  /** Those that were chosen here and that the server doesn't have yet. */
  changed: SettingName[];
  /** That the server's had when they were last heard of; 0 for never. */
  version: number;
}

const nothingChosen: DeviceSettings = { settings: ownSettings, changed: [], version: 0 };
const listeners = new Set<() => void>();
let current: DeviceSettings | undefined;

/** What holds on this device. */
export function deviceSettings(): DeviceSettings {
  return (current ??= read());
}

/** Calls back when they change, here or in another tab. */
export function subscribeToSettings(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener('storage', onStorage);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) removeEventListener('storage', onStorage);
  };
}

/** Changes some settings, puts them on at once, and stores them for the server. */
export function changeSettings(change: Partial<ReaderSettings>): void {
  const { settings, changed, version } = deviceSettings();
  const names = Object.keys(change) as SettingName[];
  put({ settings: { ...settings, ...change }, changed: [...new Set([...changed, ...names])], version });
}

/** What was chosen here and the server doesn't have yet. */
export function unsentSettings(): Partial<ReaderSettings> {
  const { settings, changed } = deviceSettings();
  return pick(settings, changed);
}

/**
 * Takes over what the server has, but for what was chosen here since it was asked.
 *
 * @param asked what was sent with the question, and the version that was known then: another page may have
 *   had a later answer before this one came
 */
export function takeSettings(
  answer: { settings: ReaderSettings; version: number },
  asked: { sent: Partial<ReaderSettings>; version: number },
): void {
  const now = deviceSettings();
  if (now.version !== asked.version && now.version > answer.version) return;
  const waiting = now.changed.filter((name) => asked.sent[name] !== now.settings[name]);
  const settings = { ...answer.settings, ...pick(now.settings, waiting) };
  put({ settings, changed: waiting, version: answer.version });
}

const pick = (settings: ReaderSettings, names: readonly SettingName[]): Partial<ReaderSettings> =>
  Object.fromEntries(names.map((name) => [name, settings[name]]));

function put(now: DeviceSettings): void {
  current = now;
  const { settings } = now;
  // Storage may be forbidden or full; the settings then hold until the page is left.
  if (saveItem(localKeys.settings, JSON.stringify(current))) {
    keep(localKeys.theme, settings.theme === 'system' ? '' : settings.theme);
    keep(localKeys.look, lookStyle(settings));
  }
  putOn(settings);
}

function keep(key: LocalKey, value: string) {
  if (value === '') removeItem(key);
  else saveItem(key, value);
}

interface Stored {
  settings: object;
  changed?: unknown;
  version?: unknown;
  /** By an earlier version: when they were chosen, where the server hadn't heard of it. */
  changedAt?: unknown;
}
const isStored = isObject<Stored>({
  settings: isObject<object>({}),
  ...{ changed: isAnything, version: isAnything, changedAt: isAnything },
});
const isNames = isListOf(isText);

function read(): DeviceSettings {
  const found = readJson(findItem(localKeys.settings), isStored);
  if (!found) return themeAlone();
  const { settings, changed, version, changedAt } = found;
  const names = isNames(changed) ? changed : [];
  const isChanged = (name: SettingName) => names.includes(name) || isNumber(changedAt);
  return {
    settings: readSettings(settings),
    changed: settingNames.filter(isChanged),
    version: isNumber(version) ? version : 0,
  };
}

/** The theme was stored before there was anything else to choose. */
function themeAlone(): DeviceSettings {
  const theme = findItem(localKeys.theme);
  return theme ? { ...nothingChosen, settings: readSettings({ theme }) } : nothingChosen;
}

function onStorage({ key }: StorageEvent) {
  if (key !== null && key !== localKeys.settings) return;
  current = read();
  putOn(current.settings);
}

function putOn(settings: ReaderSettings) {
  const root = document.documentElement;
  if (settings.theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = settings.theme;
  let style = document.getElementById(lookId);
  if (!style) {
    style = document.createElement('style');
    style.id = lookId;
    document.head.append(style);
  }
  style.textContent = lookStyle(settings);
  for (const listener of listeners) listener();
}
