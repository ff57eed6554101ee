import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeScript } from './make-script';
import { type Manner, SpeechPlayer } from './speech-player';

/** A voice that says nothing until the test has it speak. */
class SilentVoice {
  said: SpeechSynthesisUtterance[] = [];
  speaking = false;
  pending = false;
  speak = (utterance: SpeechSynthesisUtterance) => {
    this.said.push(utterance);
    this.speaking = true;
  };
  cancel = () => {
    this.speaking = false;
    const last = this.said.at(-1);
    if (last) last.onerror?.({ error: 'canceled' } as SpeechSynthesisErrorEvent);
  };
  get last(): SpeechSynthesisUtterance {
    const last = this.said.at(-1);
    if (!last) throw new Error('Nothing was said.');
    return last;
  }
  word(charIndex: number) {
    this.last.onboundary?.({ name: 'word', charIndex } as SpeechSynthesisEvent);
  }
  end() {
    this.speaking = false;
    this.last.onend?.({} as SpeechSynthesisEvent);
  }
}

const manner: Manner = { language: 'en', voice: null, rate: 1 };
const script = makeScript(
  [
    { id: 'p1', kind: 'paragraph', text: 'Ships sail again. The harbor opened.' },
    { id: 'p2', kind: 'paragraph', text: 'The mayor spoke.' },
    { id: 'p3', kind: 'paragraph', text: 'Nobody left early.' },
  ],
  [],
  'en',
);

describe('the player', () => {
  let voice: SilentVoice;
  let player: SpeechPlayer;
  const texts = () => voice.said.map(({ text }) => text);

  beforeEach(() => {
    vi.useFakeTimers();
    voice = new SilentVoice();
    player = new SpeechPlayer(
      { synth: voice, make: (text) => ({ text }) as SpeechSynthesisUtterance },
      manner,
    );
    player.setScript(script);
  });
  afterEach(() => vi.useRealTimers());

  it('says one sentence after the other to the end, and then waits at the start', () => {
    player.playFrom();
    for (let count = 0; count < script.length; count += 1) voice.end();
    expect(texts()).toEqual(script.map(({ text }) => text));
    expect(player.now()).toMatchObject({ state: 'paused', utterance: script[0], word: null });
  });

  it('tells the word that the voice has come to', () => {
    player.playFrom('p2');
    expect(player.now()).toMatchObject({ state: 'playing', word: null });
    voice.word(4);
    expect(player.now().word).toEqual({ start: 4, end: 9 });
  });

  it('goes on after a pause at the word where it stopped', () => {
    player.playFrom('p2');
    voice.word(10);
    player.pause();
    expect(player.now()).toMatchObject({ state: 'paused', trouble: null });
    expect(voice.speaking).toBe(false);
    player.play();
    expect(texts()).toEqual(['The mayor spoke.', 'spoke.']);
    voice.word(0);
    expect(player.now().word).toEqual({ start: 10, end: 15 });
  });

  it('takes another speed at the same word', () => {
    player.playFrom('p2');
    voice.word(4);
    player.setManner({ ...manner, rate: 2 });
    expect(voice.last).toMatchObject({ text: 'mayor spoke.', rate: 2 });
  });

  it('goes forward a passage, and back first to the start of this one', () => {
    player.playFrom();
    voice.end();
    player.back();
    expect(voice.last.text).toBe('Ships sail again.');
    player.forward();
    expect(voice.last.text).toBe('The mayor spoke.');
    player.back();
    expect(voice.last.text).toBe('Ships sail again.');
    player.back();
    expect(voice.last.text).toBe('Ships sail again.');
    player.forward();
    player.forward();
    player.forward();
    expect(voice.last.text).toBe('Nobody left early.');
  });

  it('moves in silence while it is paused', () => {
    player.playFrom();
    player.pause();
    player.forward();
    expect(voice.said).toHaveLength(1);
    expect(player.now().utterance?.id).toBe('p2');
    player.play();
    expect(voice.last.text).toBe('The mayor spoke.');
  });

  it('begins at the sentence that holds an offset', () => {
    player.playFrom('p1', 20);
    expect(voice.last.text).toBe('The harbor opened.');
  });

  it('hears nothing of a voice that it has silenced', () => {
    player.playFrom();
    const first = voice.last;
    player.forward();
    first.onend?.({} as SpeechSynthesisEvent);
    expect(player.now().utterance?.id).toBe('p2');
  });

  it('tries a lost voice once more, then pauses and says so', () => {
    player.playFrom('p2');
    voice.word(4);
    vi.advanceTimersByTime(60_000);
    expect(texts()).toEqual(['The mayor spoke.', 'mayor spoke.']);
    expect(player.now()).toMatchObject({ state: 'paused', trouble: expect.stringMatching(/stopped/) });
  });

  it('says what the reader can do where the browser refuses', () => {
    player.playFrom();
    voice.last.onerror?.({ error: 'network' } as SpeechSynthesisErrorEvent);
    expect(player.now()).toMatchObject({ state: 'paused', trouble: expect.stringMatching(/network/) });
    player.play();
    expect(player.now()).toMatchObject({ state: 'playing', trouble: null });
  });

  it('stays where it is when the script gets the names of speakers', () => {
    player.playFrom('p2');
    player.setScript(script.map((one) => ({ ...one })));
    voice.end();
    expect(voice.last.text).toBe('Nobody left early.');
  });
});
