/**
 * How many highlights are found again in an edited article: real texts, each word changed at a chance,
 * with highlights of 1 to 60 words. `npm run bench:anchor`; the same figures at each run.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { anchor } from '../../lib/annotate/anchor';
import { describe } from '../../lib/annotate/describe';
import { changeWords, numbers, toText, trace, wrongWords } from '../../lib/annotate/edited-text.testing';
import { passageText } from '../../lib/article/passage-text';
import { parseDocument } from '../../lib/documents/parse-document';

const lengths = [1, 3, 8, 25, 60];
const each = 400;
const chances = [0.05, 0.1, 0.2];

function texts(): string[][] {
  const pages = 'lib/extract/page/fixtures';
  const bodies = readdirSync(pages).flatMap((page) => {
    const folder = join(pages, page);
    return readdirSync(folder).includes('body.txt') ? [readFileSync(join(folder, 'body.txt'), 'utf8')] : [];
  });
  const seeds = readdirSync('seeds').filter((file) => file.endsWith('.md'));
  return [
    ...bodies.map((body) => body.split(/\n+/).filter((line) => line.trim() !== '')),
    ...seeds.map((file) => {
      const parsed = parseDocument(readFileSync(join('seeds', file)), file);
      if (!parsed.ok) throw new Error(`${file} can’t be read`);
      return parsed.draft.passages.map(passageText).filter((text) => text.trim() !== '');
    }),
  ];
}

const random = numbers(7);
console.log(
  ['words changed', ...lengths.map((length) => `${length} words`), 'all', 'wrong', 'ms each'].join('\t'),
);
for (const chance of chances) {
  const found = lengths.map(() => 0);
  const tried = lengths.map(() => 0);
  let wrong = 0;
  let spent = 0;
  for (const passages of texts()) {
    const traced = trace(passages);
    const before = toText(traced);
    const vocabulary = before.words.map((word) => word.text.trim());
    for (const [index, length] of lengths.entries()) {
      for (let round = 0; round < each && before.words.length > length; round += 1) {
        const first = Math.floor(random() * (before.words.length - length));
        const last = first + length - 1;
        const selector = describe(before, {
          start: before.words[first]?.start ?? 0,
          end: before.words[last]?.end ?? 0,
        });
        if (!selector) continue;
        const after = toText(changeWords(traced, chance, { random, vocabulary }));
        const began = performance.now();
        const anchored = anchor(after, selector);
        spent += performance.now() - began;
        tried[index] = (tried[index] ?? 0) + 1;
        if (anchored.state === 'orphan') continue;
        const problem = wrongWords(after, anchored, { first, last }, selector.quote.exact);
        if (problem === null) found[index] = (found[index] ?? 0) + 1;
        else {
          wrong += 1;
          console.error(`${anchored.by}: “${selector.quote.exact}” ${problem}`);
        }
      }
    }
  }
  const sum = (list: number[]) => list.reduce((total, one) => total + one, 0);
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
  console.log(
    [
      `${chance * 100} %`,
      ...lengths.map((_, index) => percent(found[index] ?? 0, tried[index] ?? 1)),
      percent(sum(found), sum(tried)),
      `${wrong} of ${sum(tried)}`,
      (spent / sum(tried)).toFixed(2),
    ].join('\t'),
  );
}
