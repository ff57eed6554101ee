import { slowText, type SlowText } from './slow-texts';

export type CalledWithText = (text: string) => unknown;

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

/** Milliseconds of processor time, since the machine has other work; of the best run, since some of it is the compiler's. */
export function timeOf(run: CalledWithText, text: string, runs = 1): number {
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

/**
 * Runs a function on a text made to be slow, in growing lengths.
 * @returns how many milliseconds it takes for 10, 20 and 40 thousand characters, where that grows faster than n^1.3;
 * null where it doesn't
 */
export function growsTooFast(run: CalledWithText, name: SlowText): string | null {
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
