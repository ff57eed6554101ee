import type { Stretch } from './cut-text';
import { utteranceAt, type Utterance, wordAt } from './make-script';

/** The part of the browser's speech that is used here, so that a test can stand in for it. */
export interface Speech {
  synth: Pick<SpeechSynthesis, 'speak' | 'cancel' | 'speaking' | 'pending'>;
  make: (text: string) => SpeechSynthesisUtterance;
}

export interface Playing {
  state: 'playing' | 'paused';
  /** What is said, or was when it was paused. */
  utterance: Utterance | null;
  /** In the passage's text; null before the voice has reported one. */
  word: Stretch | null;
  /** Why it stopped by itself, in words for the reader. */
  trouble: string | null;
}

export interface Manner {
  language: string;
  voice: SpeechSynthesisVoice | null;
  /** 1 is the voice's usual speed. */
  rate: number;
}

/** Slow voices take some 90 ms for a character; an utterance that takes twice that is lost. */
const lostAfterMs = (characters: number, rate: number) => 5_000 + (characters * 180) / rate;

/**
 * Says a script, one utterance at a time. Pausing stops the voice and remembers the word: the
 * browser's own pause does nothing with some voices, and on Android it ends the utterance.
 */
export class SpeechPlayer {
  #script: readonly Utterance[] = [];
  #index = 0;
  /** Where in the utterance it goes on, after a pause or a change of voice. */
  #from = 0;
  #manner: Manner;
  #playing: Playing = { state: 'paused', utterance: null, word: null, trouble: null };
  /** Held, or Chromium may drop it and with it its events. */
  #speaking: SpeechSynthesisUtterance | null = null;
  #lost: ReturnType<typeof setTimeout> | undefined;
  #triedAgain = false;
  readonly #speech: Speech;
  readonly #listeners = new Set<() => void>();

  constructor(speech: Speech, manner: Manner) {
    this.#speech = speech;
    this.#manner = manner;
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  readonly now = (): Playing => this.#playing;

  /** Takes a new script of the same article, and stays where it is. */
  setScript(script: readonly Utterance[]): void {
    const here = this.#script[this.#index];
    this.#script = script;
    // What is being said goes on as it is; the index counts in the new script from here on.
    if (here) this.#index = utteranceAt(script, here.id, here.start);
    this.#report({ utterance: this.#playing.utterance ?? script[0] ?? null });
  }

  /** Begins at an offset of a passage, or at the start of the article. */
  playFrom(id?: string, offset = 0): void {
    this.#goTo(id === undefined ? 0 : utteranceAt(this.#script, id, offset));
    this.#say();
  }

  play(): void {
    if (this.#playing.state === 'paused') this.#say();
  }

  pause(): void {
    this.#silence();
    this.#report({ state: 'paused' });
  }

  toggle(): void {
    if (this.#playing.state === 'playing') this.pause();
    else this.play();
  }

  /** To the next passage; at the last one to its end. */
  forward(): void {
    const id = this.#script[this.#index]?.id;
    const next = this.#script.findIndex((one, index) => index > this.#index && one.id !== id);
    if (next >= 0) this.#move(next);
  }

  /** To the beginning of the passage, and from there to the one before. */
  back(): void {
    const here = this.#script[this.#index];
    const first = this.#script.findIndex(({ id }) => id === here?.id);
    const atStart = first === this.#index;
    const before = atStart ? this.#script[first - 1] : here;
    this.#move(before ? utteranceAt(this.#script, before.id) : 0);
  }

  /** Another voice or speed goes on at the same word. */
  setManner(manner: Manner): void {
    const { voice, rate, language } = this.#manner;
    this.#manner = manner;
    const changed = voice !== manner.voice || rate !== manner.rate || language !== manner.language;
    if (changed && this.#playing.state === 'playing') this.#say();
  }

  stop(): void {
    this.#silence();
    this.#goTo(0);
    this.#report({ state: 'paused', word: null });
  }

  #move(index: number) {
    this.#goTo(index);
    if (this.#playing.state === 'playing') this.#say();
    else this.#report({ utterance: this.#script[index] ?? null, word: null });
  }

  #goTo(index: number) {
    this.#index = index;
    this.#from = 0;
    this.#triedAgain = false;
  }

  #say() {
    this.#silence();
    const utterance = this.#script[this.#index];
    if (!utterance) return this.#end();
    const from = this.#from;
    const { language, voice, rate } = this.#manner;
    const speaking = this.#speech.make(utterance.text.slice(from));
    speaking.lang = voice?.lang ?? language;
    if (voice) speaking.voice = voice;
    speaking.rate = rate;
    // What a voice reports after it was silenced is of no concern any more.
    const ifCurrent = (then: () => void) => () => {
      if (this.#speaking === speaking) then();
    };
    speaking.onstart = ifCurrent(() => this.#watch(utterance));
    speaking.onboundary = (event) => {
      if (this.#speaking !== speaking || event.name === 'sentence') return;
      this.#from = from + event.charIndex;
      this.#watch(utterance);
      this.#report({ word: wordAt(utterance, this.#from, language) });
    };
    speaking.onend = ifCurrent(() => this.#next());
    speaking.onerror = (event) => {
      if (this.#speaking === speaking) this.#failed(event.error);
    };
    this.#speaking = speaking;
    this.#report({
      state: 'playing',
      utterance,
      word: wordAtStart(utterance, from, language),
      trouble: null,
    });
    this.#watch(utterance);
    this.#speech.synth.speak(speaking);
  }

  #next() {
    this.#goTo(this.#index + 1);
    this.#say();
  }

  /** The article is read: the next play begins it anew. */
  #end() {
    this.#goTo(0);
    this.#report({ state: 'paused', utterance: this.#script[0] ?? null, word: null });
  }

  #silence() {
    clearTimeout(this.#lost);
    this.#speaking = null;
    if (this.#speech.synth.speaking || this.#speech.synth.pending) this.#speech.synth.cancel();
  }

  /** A voice can fall silent without a word; it gets one more chance at the same place. */
  #watch({ text }: Utterance) {
    clearTimeout(this.#lost);
    this.#lost = setTimeout(
      () => {
        if (this.#triedAgain) return this.#failed('lost');
        this.#triedAgain = true;
        this.#say();
      },
      lostAfterMs(text.length - this.#from, this.#manner.rate),
    );
  }

  #failed(error: SpeechSynthesisErrorCode | 'lost') {
    this.#silence();
    this.#report({ state: 'paused', trouble: troubleOf(error) });
  }

  #report(change: Partial<Playing>) {
    this.#playing = { ...this.#playing, ...change };
    for (const listener of this.#listeners) listener();
  }
}

/** Not every voice reports its words; after a pause the reader still sees where it goes on. */
const wordAtStart = (utterance: Utterance, from: number, language: string) =>
  from > 0 ? wordAt(utterance, from, language) : null;

function troubleOf(error: SpeechSynthesisErrorCode | 'lost'): string | null {
  switch (error) {
    case 'canceled':
    case 'interrupted':
      // Another page of the browser speaks: that is what pausing looks like.
      return null;
    case 'not-allowed':
      return 'The browser lets no page speak by itself. Press Play to go on.';
    case 'network':
      return 'This voice needs the network. Choose another one, or press Play to try again.';
    case 'language-unavailable':
    case 'voice-unavailable':
      return 'This voice can’t be had now. Choose another one.';
    default:
      return 'The voice stopped. Press Play to go on from the same word, or choose another voice.';
  }
}
