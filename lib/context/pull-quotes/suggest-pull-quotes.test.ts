import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../../article/article';
import { passageText } from '../../article/passage-text';
import { readArticle } from '../read-article';
import { suggestPullQuotes } from './suggest-pull-quotes';

const article = (...paragraphs: string[]): Passage[] =>
  paragraphs.map((text, index) => ({ id: `p${index + 1}`, kind: 'paragraph', runs: [{ text }] }));
const suggest = (passages: Passage[], language = 'en') =>
  suggestPullQuotes(readArticle({ passages, language }, null));

/** So many words that say nothing. */
const filler = (words: number) =>
  `${'The harbour was quiet and grey that day. '.repeat(Math.ceil(words / 8))}`.trim();
const good = '“We will never leave this harbour without a fight,” said Ann Lee, the captain.';
const better =
  '“Every child in this country must learn to swim before the first day of school,” Omar Diaz said.';
const third = '“People here believe in the future more than in history,” said Dana Malin.';

describe('suggestPullQuotes', () => {
  it('falls on the words of its passage, 250 words apart, never twice the same', () => {
    const paragraph = fc.constantFrom(good, better, third, filler(60), filler(200), '“No.”', '“Unfinished');
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 20 }), (paragraphs) => {
        const passages = article(...paragraphs);
        const quotes = suggest(passages);
        const words = passages.map(passageText).join(' ').split(/\s+/).length;
        expect(quotes.length).toBeLessThanOrEqual(Math.max(1, Math.floor(words / 250)));
        expect(new Set(quotes.map(({ text }) => text)).size).toBe(quotes.length);
        expect(new Set(quotes.map(({ id }) => id)).size).toBe(quotes.length);
        for (const { words: at, text } of quotes) {
          const passage = passages.find(({ id }) => id === at.passageId);
          expect(passage && passageText(passage).slice(at.start, at.start + at.exact.length)).toBe(at.exact);
          const count = at.exact.split(/\s+/).length;
          expect(count).toBeGreaterThanOrEqual(8);
          expect(count).toBeLessThanOrEqual(35);
          expect(text).toMatch(/[.!?]$/);
        }
      }),
    );
  });

  it('sets the words as a sentence, with speaker and statement', () => {
    const said =
      'In a statement on Monday, Ann Lee said: “We will never leave this harbour without a fight.”';
    expect(suggest(article(filler(100), said))).toEqual([
      {
        id: 'q1',
        text: 'We will never leave this harbour without a fight.',
        speaker: 'Ann Lee',
        statement: 'statement',
        words: {
          passageId: 'p2',
          exact: 'We will never leave this harbour without a fight.',
          start: said.indexOf('We will'),
        },
        origin: 'suggestion',
      },
    ]);
    expect(suggest(article(filler(100), good))[0]).toMatchObject({
      text: 'We will never leave this harbour without a fight.',
      words: { exact: 'We will never leave this harbour without a fight' },
    });
  });

  it('spreads over the article', () => {
    const passages = article(good, filler(260), better, third, filler(260));
    expect(suggest(passages).map(({ words }) => words.passageId)).toHaveLength(2);
    expect(suggest(passages)[0]?.words.passageId).toBe('p1');
  });

  it('needs none in a text that is read at a glance', () => {
    expect(suggest(article(good))).toEqual([]);
  });

  it.each([
    ['leans on the sentence before', '“But they must never do that to this harbour again,” Ann Lee said.'],
    ['is a fragment', 'Ann Lee called it “the worst fight this harbour must never see again.”'],
    [
      'goes on in mid-sentence',
      '“We will never leave this harbour for good,” said Ann Lee, “without a fight.”',
    ],
    ['was cut or filled in', '“We will never leave [the harbour] without a fight for it,” Ann Lee said.'],
    [
      'quotes somebody else without an end',
      "“We must never stop, I told them, 'Nobody will ever leave this harbour,” Ann Lee said.",
    ],
    ['is too short', '“We will never leave,” Ann Lee said.'],
    ['is dull', '“I think maybe you know the tide was just sort of low at 4 or 5,” Ann Lee said.'],
  ])('leaves out what %s', (_why, text) => {
    expect(suggest(article(filler(120), text))).toEqual([]);
  });

  it('leaves out the words of nobody in particular', () => {
    const text = '“We will never leave this harbour without a fight for our future,” officials said.';
    expect(suggest(article(filler(120), text))).toEqual([]);
  });

  it('reads paragraphs and quotations only', () => {
    const heading: Passage = { id: 'p1', kind: 'heading', level: 2, runs: [{ text: good }] };
    expect(suggest([heading, ...article(filler(200)).map((one) => ({ ...one, id: 'p2' }))])).toEqual([]);
  });

  it('sets Russian words with their own stop', () => {
    const text =
      'Анна Петрова заявила: «Мы никогда не должны забывать, какой ценой далась свобода нашей страны».';
    const rest = 'В порту было тихо и серо. '.repeat(20).trim();
    expect(suggest(article(rest, text), 'ru')).toMatchObject([
      {
        text: 'Мы никогда не должны забывать, какой ценой далась свобода нашей страны.',
        speaker: 'Анна Петрова',
      },
    ]);
  });
});

describe('the pull quotes of other languages', () => {
  it.each([
    [
      'de',
      '„Wir werden diesen Hafen niemals ohne einen langen Kampf verlassen“, sagte Bürgermeisterin Ruth Halden.',
      'Ruth Halden',
    ],
    [
      'fr',
      '« Nous ne quitterons jamais ce vieux port de pêche sans nous être battus pour chacune de ses maisons », a déclaré la maire, Ruth Halden.',
      'Ruth Halden',
    ],
    [
      'es',
      '«Nunca dejaremos este viejo puerto de pescadores sin haber luchado hasta el final por cada una de sus casas», dijo la alcaldesa, Ruth Halden.',
      'Ruth Halden',
    ],
    [
      'it',
      '«Non lasceremo mai questo porto senza aver combattuto fino alla fine», ha detto la sindaca Ruth Halden.',
      'Ruth Halden',
    ],
  ])('%s: names who speaks', (language, text, speaker) => {
    const [quote] = suggest(article(filler(100), text), language);
    expect(quote?.speaker).toBe(speaker);
    expect(text).toContain(quote?.text.replace(/\.$/u, ''));
  });

  it.each([
    ['de', '„Wir werden diesen Hafen niemals ohne einen langen Kampf verlassen“, hieß es im Dorf.'],
    [
      'fr',
      '« Nous ne quitterons jamais ce vieux port de pêche sans nous être battus pour chacune de ses maisons », entend-on dans le village.',
    ],
    [
      'es',
      '«Nunca dejaremos este viejo puerto de pescadores sin haber luchado hasta el final por cada una de sus casas», se oye en el pueblo.',
    ],
  ])('%s: has none of nobody', (language, text) => {
    expect(suggest(article(filler(100), text), language)).toEqual([]);
  });
});
