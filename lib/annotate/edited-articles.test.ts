/**
 * Reports as newspapers edit them after they are out. To add one, write the passages before and after, with the words
 * that were highlighted in 【】, and in the text after, the words that should be shown as highlighted; none for an
 * orphan. The names and places are made up.
 */
import { describe, expect, it } from 'vitest';
import { anchor } from './anchor';
import { joinPassages } from './article-text';
import { describe as describeWords } from './describe';

const harbor = [
  'PORT ALDER — The night ferry to Sele sailed again on Friday, two years after a storm broke its pier.',
  '“We have missed the lights,” the harbor master said. “Nobody sleeps well without them.”',
  'The city council voted in March to rebuild the pier for 41 million crowns, of which the state pays half.',
  'Opponents of the project said the council had hidden the costs. They will go to court, they said.',
];
const council = 'The city council voted in March to rebuild the pier for 【41 million crowns】, of which the';

function marks(passages: readonly string[]): {
  plain: string[];
  words: { start: number; end: number } | null;
} {
  const whole = passages.join('\n\n');
  const [start, end] = [whole.indexOf('【'), whole.indexOf('】')];
  const plain = passages.map((passage) => passage.replace(/[【】]/gu, ''));
  return { plain, words: start < 0 ? null : { start, end: end - 1 } };
}

const textOf = (passages: readonly string[]) =>
  joinPassages(passages.map((text, at) => ({ passageId: `p${at + 1}`, text })));
const changed = (passages: readonly string[], from: string, to: string): string[] =>
  passages.map((passage) => passage.replace(from, to));

const cases: [what: string, before: string[], after: string[]][] = [
  [
    'a figure is corrected within the words',
    changed(
      harbor,
      'The city council voted in March to rebuild',
      '【The city council voted in March to rebuild',
    ).map((one) => one.replace('41 million crowns, of which', '41 million crowns】, of which')),
    changed(
      harbor,
      'The city council voted in March to rebuild',
      '【The city council voted in March to rebuild',
    ).map((one) => one.replace('41 million crowns, of which', '43 million crowns】, of which')),
  ],
  [
    'a paragraph comes first',
    changed(harbor, 'missed the lights', '【missed the lights】'),
    ['This article was updated.', ...changed(harbor, 'missed the lights', '【missed the lights】')],
  ],
  [
    'a paragraph goes to the end',
    changed(harbor, 'Nobody sleeps well', '【Nobody sleeps well】'),
    [
      ...harbor.toSpliced(1, 1),
      '“We have missed the lights,” the harbor master said. “【Nobody sleeps well】 without them.”',
    ],
  ],
  [
    'a paragraph is split',
    changed(harbor, 'the council had hidden the costs', '【the council had hidden the costs】'),
    [
      ...harbor.slice(0, 3),
      'Opponents of the project said 【the council had hidden the costs】.',
      'They will go to court, they said.',
    ],
  ],
  [
    'quotation marks become straight',
    changed(harbor, '“We have missed the lights,”', '【“We have missed the lights,”】'),
    [
      harbor[0] ?? '',
      '"【We have missed the lights】," the harbor master said. "Nobody sleeps well without them."',
      ...harbor.slice(2),
    ],
  ],
  [
    'a name gets its title',
    changed(harbor, 'the harbor master said', '【the harbor master said】'),
    changed(
      harbor,
      '“We have missed the lights,” the harbor',
      '“We have missed the lights,” 【the former harbor',
    ).map((one) => one.replace('harbor master said. “Nobody', 'harbor master said】. “Nobody')),
  ],
  [
    'the sentence is gone',
    changed(harbor, 'They will go to court, they said', '【They will go to court, they said】'),
    [...harbor.slice(0, 3), 'Opponents of the project said the council had hidden the costs.'],
  ],
  [
    'the article is another',
    changed(harbor, 'broke its pier', '【broke its pier】'),
    ['Eleven bakers from Sele won prizes for their bread on Sunday.', 'The jury praised the crust.'],
  ],
  [
    'the words are said elsewhere, of something else',
    changed(harbor, 'said the council had hidden', 'said the 【council】 had hidden'),
    ['A council of elders met in Sele.', ...harbor.slice(0, 2)],
  ],
];

describe('a highlight after an edit where', () => {
  it.each(cases)('%s', (_, before, after) => {
    const [old, now] = [marks(before), marks(after)];
    const article = textOf(old.plain);
    const selector = old.words && describeWords(article, old.words);
    if (!selector) throw new Error('Nothing is highlighted');
    const changedArticle = textOf(now.plain);
    const found = anchor(changedArticle, selector);
    const shown = found.state === 'found' ? changedArticle.text.slice(found.start, found.end) : null;
    expect(shown).toBe(now.words && changedArticle.text.slice(now.words.start, now.words.end));
  });

  it('nothing was done stands where it stood', () => {
    const { plain, words } = marks([council]);
    const selector = words && describeWords(textOf(plain), words);
    if (!selector) throw new Error('Nothing is highlighted');
    expect(anchor(textOf(plain), selector)).toEqual({ state: 'found', by: 'position', ...words });
  });
});
