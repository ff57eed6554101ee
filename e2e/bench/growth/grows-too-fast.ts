/**
 * Runs what takes text on texts made to be slow, and fails where time grows faster than n^1.3: one request with such
 * a text would stop the site for everybody.
 */
import { describe, expect, it } from 'vitest';
import { pureRooms } from './pure-rooms';
import { exempt, otherArguments, withText } from './growth.testing';
import { slowText, slowTexts, type SlowText } from './slow-texts.testing';
import { functionsOfText } from './takes-text.testing';

/** With those in which some functions are pure. */
const rooms = [...pureRooms, 'fetch', 'pictures', 'server'];

type TakesText = (text: string) => unknown;

/** In milliseconds for 40,000 characters: less harms nobody, and is too little to be measured. */
const floor = 30;
/** Of which the first look is taken, and of its half: what takes some milliseconds a thousand takes long in all. */
const firstLook = 10_000;
/** What a function that grows with the square takes for half of the first look where it takes the floor for 40,000. */
const small = floor / (2 * (40_000 / firstLook)) ** 2;
/** Slow without a comparison: four times as long may not even come to an end. On a busy machine, the slowest take half. */
const hopeless = 2_000;
/** For twice the text. */
const fastest = 2 ** 1.3;

/** Processor time, since the machine has other work; of the best run, since some of it is the compiler's. */
function timeOf(run: TakesText, text: string, runs = 1): number {
  let least = Infinity;
  for (let left = runs; left > 0; left -= 1) {
    const before = process.cpuUsage();
    try {
      run(text);
    } catch {
      // That it is refused is an answer, too; how is for other tests.
    }
    least = Math.min(least, process.cpuUsage(before).user / 1_000);
  }
  return least;
}

/** How long it takes for 10, 20 and 40 thousand characters, where that grows too fast. */
function growsTooFast(run: TakesText, name: SlowText): string | null {
  const half = slowText(name, firstLook / 2);
  let first = timeOf(run, half);
  if (first < small) return null;
  if (first < small * 10) first = Math.min(first, timeOf(run, half, 2));
  if (first < small) return null;
  if (first > hopeless && timeOf(run, half) > hopeless) return `${Math.round(first)} ms for ${firstLook / 2}`;
  if (timeOf(run, slowText(name, firstLook)) < first * fastest) return null;
  // What was too slow once is looked at again: three times out of three is no accident.
  let times: number[] = [];
  for (let tries = 2; tries > 0; tries -= 1) {
    times = [10_000, 20_000, 40_000].map((length) =>
      timeOf(run, slowText(name, length), Math.max(2, 40_000 / length)),
    );
    const [ten = 0, twenty = 0, forty = 0] = times;
    if (forty < floor || twenty < ten * fastest || forty < twenty * fastest) return null;
  }
  // Of what takes some milliseconds, the compiler's and the collector's share may grow by itself: a longer text tells,
  // unless it is so long that it is refused.
  const [twenty = 0, eighty = 0] = [20_000, 80_000].map((length) => timeOf(run, slowText(name, length), 3));
  if (eighty > (times[2] ?? 0) && eighty < twenty * fastest ** 2) return null;
  return `${times.map((time) => time.toFixed(1)).join(', ')} ms`;
}

/** Makes grammars and lists of words from what is written beside it; no reader's text comes there. */
const isData = (key: string) => /^context\/[\w-]+\/languages/u.test(key);

const found = rooms.flatMap((room) => [...functionsOfText(room)]).filter(({ key }) => !isData(key));
const known = found.filter(
  ({ key, needed }) => key in otherArguments || needed.every((one) => /: string$/u.test(one)),
);
const tried = known.filter(({ key }) => !(key in exempt));

it('knows how to call each function that takes a text, or why it is not called', () => {
  expect(found.length).toBeGreaterThan(150);
  const unknown = found.filter(
    (one) => !known.includes(one) && !(one.key in exempt) && !(one.key in withText),
  );
  expect(
    unknown.map(({ key, needed }) => `${key}(text, ${needed.join(', ')})`),
    'say in growth.testing.ts what else to give, or why not to call it',
  ).toEqual([]);
  const keys = new Set(found.map(({ key }) => key));
  const gone = Object.keys(exempt).filter((key) => !keys.has(key));
  expect(gone, 'is listed in growth.testing.ts and gone').toEqual([]);
});

it('tells time that grows with the square from time that grows with the text', () => {
  const work = (steps: number) => {
    let sum = 0;
    for (let step = 0; step < steps; step += 1) sum = (sum + step) % 1_000_003;
    return sum;
  };
  for (let times = 20; times > 0; times -= 1) work(100_000);
  expect(growsTooFast((text) => work(text.length ** 2 / 15), 'letters')).not.toBeNull();
  expect(growsTooFast((text) => work(text.length * 200), 'letters')).toBeNull();
});

describe('time grows with the text', () => {
  const slowOf = (run: TakesText) => {
    for (let times = 5; times > 0; times -= 1) timeOf(run, 'Ada Bell said on 3 May 2019: “It is so.”');
    for (const name of slowTexts) {
      const times = growsTooFast(run, name);
      if (times !== null) return `${name}: ${times}`;
    }
    return null;
  };
  it.each(tried)(
    'in $key',
    async ({ key, file, name, needed }) => {
      const exports = (await import(/* @vite-ignore */ file)) as Record<
        string,
        (...all: unknown[]) => unknown
      >;
      const others = otherArguments[key] ?? needed.map(() => 'en');
      const call = exports[name];
      expect(call).toBeTypeOf('function');
      expect(slowOf((text) => call?.(text, ...others))).toBeNull();
    },
    120_000,
  );

  it.each(Object.entries(withText))(
    'in %s',
    (_, run) => {
      expect(slowOf(run)).toBeNull();
    },
    120_000,
  );
});
