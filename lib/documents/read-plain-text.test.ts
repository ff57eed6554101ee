import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageText } from '../article/passage-text';
import { parseDocument } from './parse-document';
import { readPlainText } from './read-plain-text';

const bytesOf = (text: string) => new TextEncoder().encode(text);

const parse = (text: string) => {
  const parsed = parseDocument(bytesOf(text), 'ferry.txt');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.draft;
};

const reported = (text: string) =>
  parse(text).passages.map((passage) => [passage.kind, passageText(passage)]);

const head = 'Night Ferry Returns to Port Alder\n\n3 May 2019\n\n';

/** Words as an editor breaks them: a line ends where the next word would not fit. */
function wrap(words: readonly string[], width: number): string {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

describe('plain text', () => {
  it('is distinguished into headline, byline, date, headings and paragraphs that were broken into lines', () => {
    const draft = parse(`Night Ferry Returns to Port Alder
By Mara Quill
Friday, May 3, 2019

The night ferry sailed again on Thursday, two years after a storm broke
its pier. *Nobody* had expected that; the harbor_master said so at a well-
attended meeting.

THE STORM

It broke the pier
on a Tuesday.

Afterwards
----------
"We have missed the lights," she said.

Original url:

https://coast.example/2019/05/03/night-ferry
`);
    expect(draft).toMatchObject({
      headline: 'Night Ferry Returns to Port Alder',
      byline: { name: 'Mara Quill', url: null },
      publishedAt: '2019-05-03',
      url: 'https://coast.example/2019/05/03/night-ferry',
    });
    expect(draft.passages.map((passage) => [passage.kind, passageText(passage)])).toEqual([
      [
        'paragraph',
        'The night ferry sailed again on Thursday, two years after a storm broke its pier. *Nobody* had expected that; the harbor_master said so at a well-attended meeting.',
      ],
      ['heading', 'THE STORM'],
      ['paragraph', 'It broke the pier'],
      ['paragraph', 'on a Tuesday.'],
      ['heading', 'Afterwards'],
      ['paragraph', '"We have missed the lights," she said.'],
    ]);
  });

  it('may have a line for each paragraph, with or without blank lines', () => {
    const long =
      'The night ferry sailed again on Thursday, two years after a storm broke the pier that it had used for eighty years.';
    expect(reported(`${head}${long}\nNobody had expected that.\n${long}`)).toEqual([
      ['paragraph', long],
      ['paragraph', 'Nobody had expected that.'],
      ['paragraph', long],
    ]);
  });

  it('may indent the first line of a paragraph and leave no blank line', () => {
    const text = `${head}   The night ferry sailed again on Thursday, two years after a storm
broke its pier at the mouth of the river where it had always been as
   long as anyone knew. Nobody had expected it to sail in this year.`;
    expect(reported(text)).toHaveLength(2);
  });

  it('has lists, quotations and addresses, and rules that are no text', () => {
    const draft = parse(
      `${head}Three ships:\n\n- the Alder\n- the Birch,\n  repaired\n\n1. one\n2. two\n\n* * *\n\n> We have\n> missed it.\n\n- Speech, she said.\n\nSee https://coast.example/a_b_(c).\n`,
    );
    expect(draft.passages.map((passage) => [passage.kind, passageText(passage)])).toEqual([
      ['paragraph', 'Three ships:'],
      ['list', 'the Alder\nthe Birch, repaired'],
      ['list', 'one\ntwo'],
      ['quotation', 'We have\nmissed it.'],
      ['paragraph', '- Speech, she said.'],
      ['paragraph', 'See https://coast.example/a_b_(c).'],
    ]);
    expect(JSON.stringify(draft.passages.at(-1))).toContain('"href":"https://coast.example/a_b_(c"');
  });

  it('comes out of any width as it went in', () => {
    const word = fc.stringMatching(/^[a-z]{1,10}$/);
    const paragraph = fc.array(word, { minLength: 30, maxLength: 60 });
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 50, max: 90 }),
        (paragraphs, width) => {
          const body = paragraphs.map((words) => wrap(words, width)).join('\n\n');
          expect(reported(head + body).map(([, text]) => text)).toEqual(
            paragraphs.map((words) => words.join(' ')),
          );
        },
      ),
    );
  });

  it('loses no word, whatever it is', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '\n',
        '\n\n',
        '  ',
        '- ',
        '> ',
        '---\n',
        '===\n',
        'ALDER\n',
        '1. ',
        'https://a.example/ ',
      ),
      fc.stringMatching(/^[\p{L} .]{0,12}$/u),
    );
    const wordsOf = (text: string) => text.match(/[\p{L}]+/gu) ?? [];
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const { headline, blocks } = readPlainText(text);
        const out = [headline ?? '', ...blocks.map((block) => passageText(block.content))].join('\n');
        expect(wordsOf(out)).toEqual(wordsOf(text));
      }),
      { numRuns: 300 },
    );
  });

  it('is Markdown after all where it opens like it', () => {
    expect(parse('# Ferry\n\n3 May 2019\n\nIt *sailed*.\n').passages.map(passageText)).toEqual([
      'It sailed.',
    ]);
    expect(parse('---\nheadline: Ferry\npublished: 2019-05-03\n---\n\nIt *sailed*.\n').headline).toBe(
      'Ferry',
    );
  });

  it('may be named so by the caller, without a name that tells', () => {
    const text = bytesOf('Ferry\n\n3 May 2019\n\nIt *sailed*.\n');
    const parsed = parseDocument(text, '-', 'text');
    expect(parsed.ok && parsed.draft.passages.map(passageText)).toEqual(['It *sailed*.']);
    expect(parseDocument(text, '-').ok).toBe(false);
  });

  it.each([
    [
      'no date',
      'Ferry\n\nIt sailed.',
      1,
      'no date: give one below the headline as a line such as "April 25, 2023"',
    ],
    ['no such day', 'Ferry\n\n31 April 2019\n\nIt sailed.', 3, '"31 April 2019" is not a date'],
    [
      'no headline',
      `${'It sailed. '.repeat(30)}\n\n3 May 2019\n\nAgain.`,
      1,
      'no headline: give one as the first line',
    ],
    ['no text', 'Ferry\n\n3 May 2019\n', 1, 'no text below the head'],
  ])('is refused with %s, in its own terms', (_, text, line, reason) => {
    const parsed = parseDocument(bytesOf(text), 'ferry.txt');
    expect(parsed.ok ? [] : parsed.problems).toContainEqual({ file: 'ferry.txt', line, reason });
  });
});
