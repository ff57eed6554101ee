import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageText } from '../article/passage-text';
import { parseDocument, type ParsedDocument } from './parse-document';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const parse = (text: string): ParsedDocument => parseDocument(bytes(text), 'a.md');

function draftOf(text: string) {
  const parsed = parse(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.draft;
}

function problemsOf(text: string | Uint8Array): string[] {
  const parsed = parseDocument(typeof text === 'string' ? bytes(text) : text, 'a.md');
  if (parsed.ok) throw new Error('was taken');
  return parsed.problems.map(({ file, line, reason }) => `${file}:${line ?? '-'} ${reason}`);
}

const head = ['---', 'headline: Harbor opens', 'published: 2020-05-01', '---', ''].join('\n');
const bodyOf = (body: string) => draftOf(`${head}${body}`).passages;
const textsOf = (body: string): string[] => bodyOf(body).map(passageText);

const markdownPieces = fc.array(
  fc.constantFrom(
    '---\n',
    '# ',
    '> ',
    '- ',
    '  ',
    '\n',
    '\n\n',
    '**',
    '*',
    '`',
    '[a](#b)',
    '](',
    '<b>',
    '<script>',
    '</script>',
    '|',
    '![',
    'By X',
    'headline: ',
    'words: ',
    'moments:\n',
    '&a ',
    '*a ',
    '{',
    '2020-01-01',
    'é',
    '\r\n',
    '\uFEFF',
    '\u2028',
  ),
  { maxLength: 40 },
);

describe('parseDocument, whatever it is given', () => {
  it('answers bytes with a draft or with problems', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (data) => {
        const parsed = parseDocument(data, 'x');
        expect(parsed.ok || parsed.problems.length > 0).toBe(true);
      }),
    );
  });

  it('refuses a block longer than a passage may be, with its line', () => {
    const long = 'words '.repeat(10_000);
    const refused = 'is longer than 50,000 characters: break it with a blank line';
    expect(problemsOf(`${head}Text.\n\n${long}\n\n- a\n- ${long}`)).toEqual([
      `a.md:7 ${refused}`,
      `a.md:9 ${refused}`,
    ]);
    expect(problemsOf(head.replace('---\n', `---\nstandfirst: ${long}\n`))).toContainEqual(
      expect.stringMatching(/^a\.md:2 .*must be at most 50,000 characters long/u),
    );
    const plain = parseDocument(bytes(`A headline\n\nApril 25, 2023\n\n${long}`), 'a.txt');
    expect(plain).toMatchObject({ ok: false, problems: [{ line: 5, reason: refused }] });
  });

  it('answers text like a document likewise, with lines that the document has', () => {
    fc.assert(
      fc.property(markdownPieces, fc.boolean(), (pieces, isHeaded) => {
        const text = (isHeaded ? head : '') + pieces.join('');
        const parsed = parse(text);
        if (parsed.ok) return;
        expect(parsed.problems.length).toBeGreaterThan(0);
        for (const { line } of parsed.problems)
          expect(line === null || (line >= 1 && line <= text.split(/\r\n?|\n/).length + 1)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the text of paragraphs, in order', () => {
    const paragraph = fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,6}$/);
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 12 }), (list) => {
        expect(textsOf(list.join('\n\n'))).toEqual(list);
      }),
    );
  });

  it('lets every moment fall on its words', () => {
    const word = fc.stringMatching(/^[a-z]{2,6}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 3, maxLength: 30 }), fc.nat(), fc.nat(), (words, a, b) => {
        const from = a % words.length;
        const exact = words.slice(from, from + 1 + (b % 5)).join(' ');
        const draft = draftOf(
          `---\nheadline: h\npublished: 2020-05-01\nmoments:\n  - {date: 2011, heading: x, words: "${exact}"}\n---\n**${words[0] ?? ''}** ${words.slice(1).join(' ')}\n`,
        );
        for (const { words: found } of draft.moments) {
          const passage = draft.passages.find(({ id }) => id === found.passageId);
          expect(passage && passageText(passage).startsWith(exact, found.start)).toBe(true);
          expect(found.exact).toBe(exact);
        }
      }),
    );
  });
});

describe('front matter', () => {
  it('tells all of an article', () => {
    const draft = draftOf(`---
slug: harbor-opens
headline: 2011
standfirst: After ten years
byline: { name: A. Writer, url: https://paper.example/writer }
publisher: The Paper
published: 2020-05-01T09:30:00+02:00
updated: 2020-05-02
language: ar
kind: explainer
url: https://paper.example/harbor
retells: { name: Other, url: https://other.example/ }
story: { slug: harbor, title: The harbor }
leads: true
photo: { file: /maps/x.svg, width: 1200, height: 800, alt: A map, caption: Ships, credit: P. Hoto, standsIn: true }
pullQuotes:
  - { text: "“We waited for this day.”", speaker: The mayor, statement: speech }
moments:
  - { date: 201X, heading: Works, words: "for ten  years" }
---
The town built for ten years. "We waited for this day," the mayor said.
`);
    expect(draft).toMatchObject({
      slug: 'harbor-opens',
      headline: '2011',
      byline: { name: 'A. Writer', url: 'https://paper.example/writer' },
      publisher: { name: 'The Paper', url: null },
      publishedAt: '2020-05-01T09:30:00+02:00',
      direction: 'rtl',
      kind: 'explainer',
      stories: [{ slug: 'harbor', title: 'The harbor' }],
      leads: true,
      leadPhoto: { picture: { src: '/maps/x.svg', width: 1200, height: 800 }, standsIn: true },
      pullQuotes: [{ id: 'q1', words: { passageId: 'p1', exact: 'We waited for this day', start: 31 } }],
      moments: [{ id: 'm1', date: '201X', words: { exact: 'for ten years', start: 15 }, origin: 'editor' }],
    });
  });

  it('is read with a byte order mark and Windows line ends', () => {
    expect(draftOf(`\uFEFF${head}Text.\n`.replaceAll('\n', '\r\n')).headline).toBe('Harbor opens');
  });

  it('takes the headline from the text where it has none', () => {
    const draft = draftOf('---\npublished: 2020-05-01\n---\n# Harbor\n\nText.\n');
    expect([draft.headline, draft.passages.map(passageText)]).toEqual(['Harbor', ['Text.']]);
  });
});

describe('the text', () => {
  it('becomes passages of every kind', () => {
    const passages = bodyOf(
      '## Part\n\nText *soft* [there](https://a.example/) [nowhere](#).\n\n- one\n  - deep\n- two\n\n> First\n>\n> Second\n\n![Ships](ships.jpg)\n\n*In port.* **P. Hoto**\n\n**Related article:** [Then](then-slug) (2019-01)\n\n---\n\n```sh\ncode\n  more\n```\n\n| Day | Ships |\n| --- | --- |\n| *Friday* | 2 |\n| Sunday | |\n',
    );
    expect(passages).toMatchObject([
      { id: 'p1', kind: 'heading', level: 2 },
      {
        id: 'p2',
        runs: [
          { text: 'Text ' },
          { text: 'soft', styles: ['emphasis'] },
          { text: ' ' },
          { text: 'there', href: 'https://a.example/' },
          { text: ' nowhere.' },
        ],
      },
      { kind: 'list', ordered: false, items: [{ depth: 0 }, { depth: 1 }, { depth: 0 }] },
      { kind: 'quotation', paragraphs: [[{ text: 'First' }], [{ text: 'Second' }]] },
      {
        kind: 'figure',
        photo: { picture: { src: 'ships.jpg' }, alt: 'Ships', caption: 'In port.', credit: 'P. Hoto' },
      },
      { kind: 'related', link: { headline: 'Then', url: null, slug: 'then-slug', date: '2019-01' } },
      { kind: 'code', text: 'code\n  more', language: 'sh' },
      {
        kind: 'table',
        caption: null,
        head: [[{ text: 'Day' }], [{ text: 'Ships' }]],
        rows: [
          [[{ text: 'Friday', styles: ['emphasis'] }], [{ text: '2' }]],
          [[{ text: 'Sunday' }], []],
        ],
      },
    ]);
  });

  it('holds no HTML and nothing that runs', () => {
    expect(
      textsOf(
        'One <b>two</b> <script>bad()</script>three\n\n<div onclick="bad()">four &amp; <i>five</i></div>\n\n<script>\nbad()\n</script>\n',
      ),
    ).toEqual(['One two three', 'four & five']);
    expect(
      JSON.stringify(bodyOf('[a](javascript:bad()) [b](data:text/html,bad) ![c](javascript:bad())')),
    ).not.toMatch(/javascript|data:/);
  });

  it('shows no picture of another host', () => {
    expect(bodyOf('Text.\n\n![a](https://a.example/a.jpg)')[1]).toMatchObject({
      photo: { picture: null, alt: 'a' },
    });
  });
});

describe('a document that is refused', () => {
  it.each([
    ['a headline missing', '---\npublished: 2020-05-01\n---\nText.', /^a\.md:1 no headline/],
    ['a date missing', '# H\n\nText.', /^a\.md:1 no date/],
    [
      'a date that is none',
      '---\nheadline: h\npublished: 2023-02-30\n---\nText.',
      /^a\.md:3 published is not a date/,
    ],
    [
      'a date line that is none',
      '# H\n\nFebruary 30, 2023\n\nText.',
      /^a\.md:3 "February 30, 2023" is not a date/,
    ],
    [
      'an unknown key',
      '---\nheadline: h\nheadlin: x\npublished: 2020-05-01\n---\nText.',
      /^a\.md:3 front matter has no key headlin$/,
    ],
    [
      'an unknown key within',
      '---\nheadline: h\npublished: 2020-05-01\nphoto:\n  alt: a\n  sise: 3\n---\nText.',
      /^a\.md:6 front matter has no key photo\.sise$/,
    ],
    [
      'a moment without its words',
      '---\nheadline: h\npublished: 2020-05-01\nmoments:\n  - date: 2011\n    heading: x\n    words: not there\n---\nText.',
      /^a\.md:7 the words "not there" are in no passage$/,
    ],
    [
      'words in two passages',
      '---\nheadline: h\npublished: 2020-05-01\nmoments:\n  - date: 2011\n    heading: x\n    words: twice\n---\ntwice\n\ntwice',
      /^a\.md:7 the words "twice" are in 2 passages/,
    ],
    [
      'a moment with no date',
      '---\nheadline: h\npublished: 2020-05-01\nmoments:\n  - date: soon\n    heading: x\n    words: Text\n---\nText.',
      /^a\.md:5 moments\[1\]\.date is not a date/,
    ],
    [
      'YAML that is none',
      '---\nheadline: "h\npublished: x\n---\nText.',
      /^a\.md:\d front matter is not valid YAML/,
    ],
    ['front matter without end', '---\nheadline: h\n\nText.', /^a\.md:1 front matter is not closed/],
    ['no text', head, /^a\.md:5 no text/],
    ['nesting without end', `${head}${'> '.repeat(5000)}x`, /^a\.md:5 is nested too deeply/],
    ['brackets without end', `${head}${'a]'.repeat(50_000)}`, /^a\.md:5 more than 1000 marks/],
    [
      'aliases that multiply',
      `---\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
        .split('')
        .map(
          (key, index) =>
            `${key}: &${key} [${Array(9)
              .fill(`*${'abcdefgh'.charAt(index)}`)
              .join(',')}]`,
        )
        .join('\n')}\n---\nText.`,
      /^a\.md:2 front matter is not valid YAML/,
    ],
  ])('says where and why: %s', (_, text, expected) => {
    expect(problemsOf(text)).toEqual([expect.stringMatching(expected)]);
  });

  it('gets all problems at once', () => {
    expect(problemsOf('---\nkind: poem\npublished: never\nextra: 1\n---\n')).toHaveLength(4);
  });

  it('is no text: NUL bytes, broken UTF-8, too many bytes', () => {
    expect(problemsOf(`${head}Text\n\0`)).toEqual([expect.stringMatching(/^a\.md:6 holds a NUL byte/)]);
    expect(problemsOf(new Uint8Array([35, 32, 65, 10, 10, 0xc3, 0x28]))).toEqual([
      expect.stringMatching(/^a\.md:3 is not UTF-8/),
    ]);
    expect(problemsOf(new Uint8Array([65, 10, 65, 10, 0xe2, 0x82]))).toEqual([
      expect.stringMatching(/^a\.md:3 is not UTF-8/),
    ]);
    expect(problemsOf(new Uint8Array(50_000_000))).toEqual([
      expect.stringMatching(/^a\.md:- is larger than/),
    ]);
  });
});

it('takes the day that it is given for a document that names none, and no other', () => {
  const parse = (text: string) =>
    parseDocument(new TextEncoder().encode(text), 'a.md', 'markdown', '2023-04-25');
  expect(parse('# A\n\nIt left.\n')).toMatchObject({ ok: true, draft: { publishedAt: '2023-04-25' } });
  expect(parse('# A\n\nMay 3, 2019\n\nIt left.\n')).toMatchObject({ draft: { publishedAt: '2019-05-03' } });
});
