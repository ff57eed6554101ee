import { z } from 'zod';
import { ownSettings, readerSettings, type ReaderSettings } from '@/lib/api/reader-settings';
import { lookStyle } from './look-style';

/** What the device keeps: the first two are read before the first paint, see first-paint-script.ts. */
const keys = { theme: 'backstory.theme', look: 'backstory.look', settings: 'backstory.settings' } as const;
const lookId = 'look';

type SettingName = keyof ReaderSettings;
const settingNames = Object.keys(ownSettings) as SettingName[];

interface Kept {
  settings: ReaderSettings;
  /** Those that were chosen here and that the server doesn't have yet. */
  changed: SettingName[];
  /** That the server's had when they were last heard of; 0 for never. */
  version: number;
}

const nothingChosen: Kept = { settings: ownSettings, changed: [], version: 0 };
const listeners = new Set<() => void>();
let kept: Kept | undefined;

/** What holds on this device. */
export function deviceSettings(): Kept {
  return (kept ??= read());
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

/** Changes some settings, puts them on at once, and keeps them for the server. */
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

function put(now: Kept): void {
  kept = now;
  const { settings } = now;
  try {
    localStorage.setItem(keys.settings, JSON.stringify(kept));
    keep(keys.theme, settings.theme === 'system' ? '' : settings.theme);
    keep(keys.look, lookStyle(settings));
  } catch {
    // Storage may be forbidden or full; the settings then hold until the page is left.
  }
  putOn(settings);
}

function keep(key: string, value: string) {
  if (value === '') localStorage.removeItem(key);
  else localStorage.setItem(key, value);
}

const stored = z.object({
  settings: readerSettings,
  changed: z.array(z.string()).catch([]),
  version: z.number().catch(0),
  /** By an earlier version: when they were chosen, where the server hadn't heard of it. */
  changedAt: z.number().nullish().catch(null),
});

function read(): Kept {
  try {
    const found = stored.safeParse(JSON.parse(localStorage.getItem(keys.settings) ?? 'null'));
    if (!found.success) return themeAlone();
    const { settings, changed, version, changedAt } = found.data;
    const isChanged = (name: SettingName) => changed.includes(name) || typeof changedAt === 'number';
    return { settings, changed: settingNames.filter(isChanged), version };
  } catch {
    return nothingChosen;
  }
}

/** The theme was kept before there was anything else to choose. */
function themeAlone(): Kept {
  const theme = localStorage.getItem(keys.theme);
  return theme ? { ...nothingChosen, settings: readerSettings.parse({ theme }) } : nothingChosen;
}

function onStorage({ key }: StorageEvent) {
  if (key !== null && key !== keys.settings) return;
  kept = read();
  putOn(kept.settings);
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
