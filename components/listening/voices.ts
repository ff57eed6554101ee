'use client';

import { useSyncExternalStore } from 'react';

const none: readonly SpeechSynthesisVoice[] = [];
let known: readonly SpeechSynthesisVoice[] = none;

/** Voices come some time after the page, and a plugged-in or installed one later still. */
function subscribe(onChange: () => void) {
  if (!('speechSynthesis' in window)) return () => {};
  const synth = window.speechSynthesis;
  const look = () => {
    const voices = synth.getVoices();
    if (voices.length === known.length && voices.every((voice, index) => voice === known[index])) return;
    known = voices;
    onChange();
  };
  look();
  synth.addEventListener?.('voiceschanged', look);
  return () => synth.removeEventListener?.('voiceschanged', look);
}

/** All voices that the browser has. */
export const useVoices = (): readonly SpeechSynthesisVoice[] =>
  useSyncExternalStore(
    subscribe,
    () => known,
    () => none,
  );

const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';
/** Android writes `en_GB`. */
const sameTag = (one: string, other: string): boolean =>
  one.toLowerCase().replaceAll('_', '-') === other.toLowerCase();

type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'name' | 'localService' | 'default' | 'voiceURI'>;

/**
 * The voices that can read a language, the best first: of the very tag, then of the reader's own
 * country, then those on the device, which report their words and need no network.
 */
export function voicesFor<V extends Voice>(
  voices: readonly V[],
  language: string,
  readerLanguages: readonly string[] = [],
): V[] {
  const rank = (voice: V): number =>
    (sameTag(voice.lang, language) && language.includes('-') ? 8 : 0) +
    (readerLanguages.some((tag) => sameTag(voice.lang, tag)) ? 4 : 0) +
    (voice.localService ? 2 : 0) +
    (voice.default ? 1 : 0);
  return voices
    .filter(({ lang }) => primary(lang) === primary(language))
    .sort((one, other) => rank(other) - rank(one) || one.name.localeCompare(other.name));
}

/**
 * Why nothing can be read aloud here, in words for the reader.
 * @returns null where it can
 */
export function whySilent(canSpeak: boolean, voices: readonly Voice[], language: string): string | null {
  if (!canSpeak) return 'This browser can’t read aloud. Most others can.';
  if (voicesFor(voices, language).length > 0) return null;
  return `Listening needs a voice for ${languageName(language)}, and this device has none. Voices are installed in the system’s settings, under speech or accessibility.`;
}

function languageName(language: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(primary(language)) ?? language;
  } catch {
    return language;
  }
}
