import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchor } from './anchor';
import type { WordsSelector } from '../reader/annotation';
import { articleText, type ArticleText } from './article-text';
import { describe as describeWords } from './describe';
import { changeWords, numbers, toText, trace, type TracedPassage, wrongWords } from './edited-text.testing';
import { workOfOne } from './work-budget';

/** Half of a report are the same few words again and again; the rest are names and things, said now and then. */
const common = 'the a of in on to and that for with by said minister talks will were has it they from'.split(
  ' ',
);
const syllables = 'ka mo ri ten sul ban der li go wa'.split(' ');
const rare = syllables.flatMap((one) => syllables.flatMap((two) => [one + two, `${one}${two}s`]));
const vocabulary = [...common, ...rare];

function texts(random: () => number): string[] {
  const word = () => {
    const words = random() < 0.5 ? common : rare;
    return words[Math.floor(random() * words.length)] ?? 'the';
  };
  return Array.from({ length: 1 + Math.floor(random() * 6) }, () =>
    Array.from({ length: 12 + Math.floor(random() * 60) }, word).join(' '),
  );
}

type Edit = (passages: TracedPassage[], random: () => number) => TracedPassage[];
const at = (list: readonly unknown[], random: () => number) => Math.floor(random() * list.length);
const edits: Record<string, Edit> = {
  none: (list) => list,
  'a passage goes': (list, random) => list.toSpliced(at(list, random), 1),
  'a passage comes': (list, random) =>
    list.toSpliced(at(list, random), 0, {
      passageId: 'new',
      words: common.map((word) => ({ text: `${word} `, origin: null })),
    }),
  'a passage moves': (list, random) => {
    const [moved] = list.slice(at(list, random));
    const others = list.filter((one) => one !== moved);
    return moved ? others.toSpliced(at(list, random), 0, moved) : others;
  },
};

describe('an anchor', () => {
  it('never marks other words than the reader did, however the text is edited', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.array(fc.constantFrom(...Object.keys(edits)), { maxLength: 2 }),
        fc.constantFrom(0, 0.05, 0.1, 0.2),
        fc.constantFrom(1, 2, 5, 12, 40),
        (seed, names, chance, length) => {
          const random = numbers(seed);
          const passages = texts(random);
          const before = toText(trace(passages));
          const first = Math.floor(random() * before.words.length);
          const last = Math.min(first + length, before.words.length) - 1;
          const [from, to] = [before.words[first], before.words[last]];
          if (!from || !to) throw new Error('No words');
          const selector = describeWords(before, { start: from.start, end: to.end });
          if (!selector) throw new Error('No selector');
          let edited = trace(passages);
          for (const name of names) edited = edits[name]?.(edited, random) ?? edited;
          const after = toText(changeWords(edited, chance, { random, vocabulary }));
          const anchored = anchor(after, selector);
          if (anchored.state === 'orphan') return;
          expect(wrongWords(after, anchored, { first, last }, selector.quote.exact)).toBeNull();
        },
      ),
      // The same at each run: 60,000 others are looked through when the thresholds change.
      { numRuns: 1_000, seed: 7 },
    );
  }, 120_000);

  it('finds every range of a text that did not change, where it was', () => {
    const grapheme = fc.oneof(
      fc.constantFrom('a', 'B', ' ', '\n', '“', '.', 'é', 'e\u0301', '👩‍👩‍👧‍👦', '🇺🇦', 'ש', 'ﷺ', 'ก็', '中'),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    );
    const text = fc.array(grapheme, { minLength: 1, maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat(), (texts, a, b) => {
        const article = paragraphs(...texts);
        const [start = 0, end = 0] = [a, b].map((n) => n % (article.text.length + 1)).sort((x, y) => x - y);
        const selector = describeWords(article, { start, end });
        if (!selector) return;
        expect(anchor(article, selector)).toEqual({ state: 'found', by: 'position', ...selector.position });
      }),
    );
  });
});

const paragraphs = (...texts: string[]): ArticleText =>
  articleText(texts.map((text, index) => ({ id: `p${index + 1}`, kind: 'paragraph', runs: [{ text }] })));

function select(article: ArticleText, words: string): WordsSelector {
  const start = article.text.indexOf(words);
  const selector = describeWords(article, { start, end: start + words.length });
  if (start < 0 || !selector) throw new Error(`Not in the text: ${words}`);
  return selector;
}

/** What is marked in the new text; null for an orphan. */
function marked(before: ArticleText, words: string, after: ArticleText): string | null {
  const anchored = anchor(after, select(before, words));
  return anchored.state === 'orphan' ? null : after.text.slice(anchored.start, anchored.end);
}

describe('in real texts', () => {
  const ferry = [
    'The night ferry sailed again on Friday, two years after a storm broke its pier.',
    '“We have missed the lights,” the harbour master said as the boat came in at dusk. 🛳️ It was late.',
    'Tickets for the first week were sold within an hour, the company said on Saturday.',
  ] as const;

  it('words move with their passage', () => {
    const moved = paragraphs('A correction was made.', ferry[2], ferry[1], ferry[0]);
    expect(marked(paragraphs(...ferry), 'the harbour master said', moved)).toBe('the harbour master said');
  });

  it('words of a short passage move with it, though nothing that was around it is', () => {
    const reported = 'The ship came in at dusk with all hands on board.';
    const other = 'Its owners had given it up a week before, after the storm of Monday night.';
    const moved = paragraphs('A correction was made on Wednesday.', other, reported);
    expect(marked(paragraphs(reported, other), 'came in at dusk', moved)).toBe('came in at dusk');
  });

  it('words of which some were changed are still marked, without what came before and after', () => {
    const changed = ferry[1].replace('harbour master', 'port captain').replace('came in', 'arrived');
    expect(
      marked(
        paragraphs(...ferry),
        'the harbour master said as the boat came in at dusk.',
        paragraphs(ferry[0], changed, ferry[2]),
      ),
    ).toBe('the port captain said as the boat arrived at dusk.');
  });

  it('the same words said elsewhere are not taken for them', () => {
    const before = paragraphs(...ferry, 'Nobody expected so many: “We have missed the lights,” wrote one.');
    const after = paragraphs(
      ferry[0],
      ferry[2],
      'Nobody expected so many: “We have missed the lights,” wrote one.',
    );
    expect(marked(before, 'We have missed the lights', after)).toBeNull();
  });

  it('of two lines that are the same to the letter, the one in the same passage is meant', () => {
    const lines = ['Sold out.', 'Sold out.', 'Sold out.'];
    const before = paragraphs(...lines);
    const second = describeWords(before, { start: 11, end: 20 });
    if (!second) throw new Error('No selector');
    const anchored = anchor(before, second);
    expect(anchored).toMatchObject({ state: 'found', start: 11 });
  });

  it('a highlight across passages is found as a whole', () => {
    const words = 'broke its pier.\n\n“We have missed';
    expect(marked(paragraphs(...ferry), words, paragraphs('New.', ...ferry))).toBe(words);
  });

  it.each([
    ['an emoji', '🛳️'],
    ['a family', '👩‍👩‍👧‍👦'],
    ['a flag', '🇺🇦'],
  ])('%s is never cut', (_, emoji) => {
    const article = paragraphs(`Late again ${emoji} tonight, they said.`);
    const at = article.text.indexOf(emoji);
    for (let cut = 1; cut < emoji.length; cut += 1) {
      expect(describeWords(article, { start: at + cut, end: at + cut + 1 })?.quote.exact).toBe(emoji);
    }
  });

  it('a letter keeps its combining marks', () => {
    const article = paragraphs('Le cafe\u0301 ferme a\u0300 six heures.');
    expect(describeWords(article, { start: 3, end: 7 })?.quote.exact).toBe('cafe\u0301');
  });

  it.each([
    [
      'Arabic',
      'اجتمع الوزراء في موسكو يوم الثلاثاء لبحث العلاقات بين البلدين.',
      'في موسكو يوم الثلاثاء',
      'قال مسؤول إن الاجتماع كان مفيدا.',
    ],
    ['Hebrew', 'השרים נפגשו במוסקבה ביום שלישי כדי לדון ביחסים.', 'במוסקבה ביום שלישי', 'הפגישה הייתה קצרה.'],
    ['Chinese', '四国外长周二在莫斯科会晤，讨论两国关系正常化的步骤。', '在莫斯科会晤', '会议很短。'],
    ['Thai', 'รัฐมนตรีต่างประเทศพบกันที่มอสโกเมื่อวันอังคารเพื่อหารือ', 'พบกันที่มอสโก', 'การประชุมสั้น'],
  ])('%s is found after a passage came before it', (_, text, words, other) => {
    expect(marked(paragraphs(text), words, paragraphs(other, text))).toBe(words);
  });

  it('an end of the text that others were added to is distinguished from one that is whole', () => {
    const selector = select(paragraphs('No.'), 'No.');
    expect(anchor(paragraphs('Is it? No. Yes.'), selector)).toEqual({ state: 'orphan' });
  });
});

describe('words made to cost much', () => {
  const report = 'The minister said on Monday that the talks in Geneva had failed. '.repeat(300);
  const texts = [report, 'a '.repeat(15_000), 'a'.repeat(30_000), 'a b '.repeat(7_000), '中'.repeat(20_000)];
  const selectors = [
    ['a', 'q '.repeat(128), ' q'.repeat(128)],
    ['the', 'a '.repeat(128), ' a'.repeat(128)],
    [`${'a '.repeat(4_000)}x`, 'a b '.repeat(64), ' b a'.repeat(64)],
    [`${'a'.repeat(9_999)}b`, '', ''],
    [`b${'a'.repeat(9_999)}`, '', ''],
    [`${'中'.repeat(9_000)}文`, '文'.repeat(256), '文'.repeat(256)],
    ['said on Monday that the talks in Zurich had', 'x '.repeat(128), ' y'.repeat(128)],
  ].map(([exact = '', prefix = '', suffix = '']) => ({
    quote: { exact, prefix, suffix },
    position: { start: 1, end: 2 },
    passageId: 'p1',
  }));

  it.each(texts.map((text) => [text.slice(0, 12), text]))('cost little in %j', (_, text) => {
    const article = paragraphs(text);
    for (const selector of selectors) {
      const budget = { left: workOfOne };
      anchor(article, selector, budget);
      expect(workOfOne - budget.left, selector.quote.exact.slice(0, 20)).toBeLessThan(workOfOne / 4);
    }
  });

  it('are not looked for once nothing is left to spend, but those that stand where they stood are found', () => {
    const article = paragraphs(report);
    const there = select(article, 'talks in Geneva');
    const elsewhere = { ...there, position: { start: 0, end: 15 } };
    expect(anchor(article, there, { left: 0 })).toMatchObject({ state: 'found', by: 'position' });
    expect(anchor(article, elsewhere, { left: 0 })).toEqual({ state: 'orphan' });
  });
});
