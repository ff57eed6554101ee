/**
 * `npm run bench:growth [PART OF A NAME]`: runs what takes text on texts made to be slow, and fails where time grows
 * faster than n^1.3: one request with such a text would stop the site for everybody. Some minutes.
 */
import { withText, otherArguments } from './arguments.testing';
import { type CalledWithText, growsTooFast, timeOf } from './grows-too-fast';
import { slowTexts } from './slow-texts';
import { findFunctions } from './tried-functions';

const [part = ''] = process.argv.slice(2);

/** Tells whether this machine can tell them apart at all. */
function expectToTell(): void {
  const work = (steps: number) => {
    let sum = 0;
    for (let step = 0; step < steps; step += 1) sum = (sum + step) % 1_000_003;
    return sum;
  };
  for (let times = 20; times > 0; times -= 1) work(100_000);
  const square = growsTooFast((text) => work(text.length ** 2 / 15), 'letters');
  const even = growsTooFast((text) => work(text.length * 200), 'letters');
  if (square === null || even !== null)
    throw new Error(
      'The square of a text’s length can’t be distinguished from the length: the machine has other work.',
    );
}

/** The first kind of text on which it grows too fast, with its times; null for none. */
function slowOf(call: CalledWithText): string | null {
  for (let times = 5; times > 0; times -= 1) timeOf(call, 'Ada Bell said on 3 May 2019: “It is so.”');
  for (const name of slowTexts) {
    const times = growsTooFast(call, name);
    if (times !== null) return `${name}: ${times}`;
  }
  return null;
}

type Exports = Record<string, ((...all: unknown[]) => unknown) | undefined>;

expectToTell();
const called: [key: string, call: CalledWithText][] = Object.entries(withText);
for (const { key, file, name, needed } of findFunctions().tried) {
  const call = ((await import(file)) as Exports)[name];
  if (!call) throw new Error(`${key} is not exported.`);
  const others = otherArguments[key] ?? needed.map(() => 'en');
  called.push([key, (text) => call(text, ...others)]);
}
let tooFast = 0;
const chosen = called.filter(([key]) => key.includes(part));
for (const [key, call] of chosen) {
  const slow = slowOf(call);
  if (slow === null) continue;
  tooFast += 1;
  console.log(`${key}: ${slow}`);
}
console.log(`${chosen.length} functions, of which ${tooFast} grow too fast`);
process.exitCode = tooFast > 0 ? 1 : 0;
