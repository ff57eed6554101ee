'use client';

import { useSyncExternalStore } from 'react';
import { isBetween, isObject, isText, readJson } from '@/lib/device/answers/shape';
import { findItem, localKeys, saveItem } from '@/lib/device/local-item';

/** How articles are read aloud on this device: its voices are its own, so they stay on it. */
export interface ListeningSettings {
  /** From half to three times the voice's usual speed: what most engines take. */
  rate: number;
  /** By primary language subtag, the `voiceURI` that the reader chose. */
  voices: Record<string, string>;
}
const isSettings = isObject<ListeningSettings>({
  rate: isBetween(0.5, 3),
  voices: (value): value is Record<string, string> =>
    typeof value === 'object' && value !== null && Object.values(value).every(isText),
});

export const rates = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const;

const changed = 'backstory:listening';
const usual: ListeningSettings = { rate: 1, voices: {} };

let current: { text: string | null; settings: ListeningSettings } = { text: null, settings: usual };

function read(): ListeningSettings {
  const text = findItem(localKeys.listening);
  if (text !== current.text) current = { text, settings: parse(text) };
  return current.settings;
}

const parse = (text: string | null): ListeningSettings => readJson(text, isSettings) ?? usual;

function subscribe(onChange: () => void) {
  addEventListener(changed, onChange);
  addEventListener('storage', onChange);
  return () => {
    removeEventListener(changed, onChange);
    removeEventListener('storage', onChange);
  };
}

export const useListeningSettings = (): ListeningSettings =>
  useSyncExternalStore(subscribe, read, () => usual);

export function changeListening(change: Partial<ListeningSettings>): void {
  const next = { ...read(), ...change };
  const text = JSON.stringify(next);
  // Storage may be forbidden; the choice then holds until the page is left.
  const isSaved = saveItem(localKeys.listening, text);
  current = isSaved ? { text, settings: next } : { ...current, settings: next };
  dispatchEvent(new Event(changed));
}
