import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { articleText } from '@/lib/annotate/article-text';
import type { Passage, PassageContent, Run } from '@/lib/article/article';
import { passageText } from '@/lib/article/passage-text';
import { blockText, findPassages, findReadPassages, readPageText } from './page-text';
import { PassageBlock } from './passage-block';

/** Letters of several scripts, what HTML escapes, and white space that a reader of pages might collapse. */
const text = fc.string({
  unit: fc.constantFrom('a', 'B', ' ', '\n', '\t', '<', '&', '"', 'é', 'ß', 'ن', '雨', '🚢', '‎', '\u00a0'),
  minLength: 1,
  maxLength: 12,
});
const runs: fc.Arbitrary<Run[]> = fc.array(
  fc.record(
    {
      text,
      styles: fc.uniqueArray(fc.constantFrom('emphasis' as const, 'strong' as const, 'code' as const)),
      href: fc.constantFrom('https://news.example/a', '#p2'),
    },
    { requiredKeys: ['text'] },
  ),
  { minLength: 1, maxLength: 4 },
);
/** Each item is at most one deeper than the one before, as lists are nested. */
const items = fc.array(fc.tuple(fc.nat(2), runs), { minLength: 1, maxLength: 6 }).map((all) => {
  let before = -1;
  return all.map(([wanted, itemRuns]) => ({
    depth: (before = Math.min(wanted, before + 1)),
    runs: itemRuns,
  }));
});
const cells = fc.array(fc.oneof(runs, fc.constant<Run[]>([])), { minLength: 1, maxLength: 3 });
const content: fc.Arbitrary<PassageContent> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), runs }),
  fc.record({ kind: fc.constant('heading' as const), level: fc.constantFrom(2 as const, 3 as const), runs }),
  fc.record({ kind: fc.constant('list' as const), ordered: fc.boolean(), items }),
  fc.record({ kind: fc.constant('quotation' as const), paragraphs: fc.array(runs, { minLength: 1 }) }),
  fc.record({
    kind: fc.constant('table' as const),
    caption: fc.option(runs),
    head: fc.option(cells),
    rows: fc.array(cells, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('code' as const), text, language: fc.constant(null) }),
  fc.record({
    kind: fc.constant('figure' as const),
    photo: fc.record({
      picture: fc.constant(null),
      alt: text,
      caption: fc.option(text),
      // One that could not be had may have neither: it is a block all the same, which has no text.
      credit: fc.option(text),
      standsIn: fc.boolean(),
    }),
  }),
  fc.record({
    kind: fc.constant('related' as const),
    link: fc.record({
      headline: text,
      url: fc.option(fc.constant('https://news.example/b')),
      date: fc.option(fc.constant('2011-05')),
      slug: fc.constant(null),
    }),
  }),
);
const passages: fc.Arbitrary<Passage[]> = fc
  .array(fc.tuple(content, fc.nat(3)), { minLength: 1, maxLength: 6 })
  .map((all) => all.map(([one], index) => ({ id: `p${index + 1}`, ...one })));

/** With a moment in each that has words for one: its words are marked. */
function render(all: readonly Passage[]): Document {
  const html = renderToStaticMarkup(
    <main>
      {all.map((passage) => {
        const exact = passageText(passage).slice(0, 3);
        const moment = {
          id: `m-${passage.id}`,
          date: '2011',
          label: null,
          heading: 'Sailing',
          summary: null,
          words: { passageId: passage.id, exact, start: 0 },
          origin: 'editor' as const,
        };
        const moments = exact && passage.kind !== 'figure' && passage.kind !== 'related' ? [moment] : [];
        return (
          <PassageBlock
            key={passage.id}
            passage={passage}
            moments={moments}
            language="en"
            relatedLabel={() => 'Related article'}
          />
        );
      })}
    </main>,
  );
  return parseHTML(html).document;
}

describe('the text of a page', () => {
  it('is the text of its passages, to the letter, whatever they are', () => {
    fc.assert(
      fc.property(passages, (all) => {
        const page = render(all);
        const { text: read, places } = readPageText(page);
        expect({ text: read, places }).toEqual(articleText(all));
        expect(findPassages(page).map(blockText)).toEqual(all.map(passageText));
        expect(findPassages(page).map(({ id, kind }) => [id, kind])).toEqual(
          all.map(({ id, kind }) => [id, kind]),
        );
      }),
    );
  });

  it('has each of its letters in a node of the page', () => {
    fc.assert(
      fc.property(passages, (all) => {
        const { text: read, pieces } = readPageText(render(all));
        for (const { node, start } of pieces)
          expect(read.slice(start, start + node.data.length)).toBe(node.data);
        // What is left stands between parts and passages, and is white space.
        const covered = new Set(
          pieces.flatMap(({ node, start }) => [...node.data.split('').keys()].map((at) => start + at)),
        );
        const left = [...read.split('').entries()].filter(([at]) => !covered.has(at));
        for (const [, letter] of left) expect(letter).toMatch(/[\n\t]/);
      }),
    );
  });

  it('is read through in its passages, without pictures and links to other articles', () => {
    fc.assert(
      fc.property(passages, (all) => {
        const kinds = findReadPassages(render(all)).map(({ id }) => id);
        const expected = all
          .filter(({ kind }) => kind !== 'figure' && kind !== 'related')
          .map(({ id }) => id);
        expect(kinds).toEqual(expected);
      }),
    );
  });
});
