import { ownSettings, readerSettings, type ReaderSettings } from '@/lib/api/reader-settings';
import { lookStyle } from './look-style';

/** What the device keeps: the first two are read before the first paint, see first-paint-script.ts. */
const keys = { theme: 'backstory.theme', look: 'backstory.look', settings: 'backstory.settings' } as const;
const lookId = 'look';

/** What was chosen here; `changedAt` by this device's clock, null once the server has it. */
interface Kept {
  settings: ReaderSettings;
  changedAt: number | null;
}

const nothingChosen: Kept = { settings: ownSettings, changedAt: null };
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

/** Takes over settings, puts them on at once, and keeps them. */
export function putSettings(settings: ReaderSettings, changedAt: number | null = Date.now()): void {
  kept = { settings, changedAt };
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

function read(): Kept {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keys.settings) ?? 'null');
    if (typeof stored !== 'object' || stored === null || !('settings' in stored)) return themeAlone();
    const changedAt = 'changedAt' in stored && typeof stored.changedAt === 'number' ? stored.changedAt : null;
    return { settings: readerSettings.parse(stored.settings), changedAt };
  } catch {
    return nothingChosen;
  }
}

/** The theme was kept before there was anything else to choose. */
function themeAlone(): Kept {
  const theme = localStorage.getItem(keys.theme);
  return theme ? { settings: readerSettings.parse({ theme }), changedAt: null } : nothingChosen;
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
