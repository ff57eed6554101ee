import fc from 'fast-check';
import { parse as parseCsv } from 'csv-parse/sync';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import type { Annotation } from '../../reader/annotation';
import { sampleAnnotation } from '../../reader/sample-annotation.testing';
import type { ArticleCard } from '../../article/article';
import { sampleCard } from '../../article/lists/sample-card.testing';
import { fileNameFor } from './file-name';
import { type ExportedHighlight, groupByArticle } from './highlighted-article';
import { escapeMarkdown, markdownNote, markdownVault } from './markdown';
import { readwiseCsv } from './readwise-csv';
import { webAnnotations } from './web-annotations';

const site = { siteUrl: 'https://news.example', siteName: 'Backstory' };

const card = sampleCard('ferry', {
  headline: 'Ferry: "back" at sea',
  byline: { name: 'Mara Quill', url: null },
  publishedAt: '2019-05-03',
  stories: [{ slug: 'port', title: 'The port' }],
});

const exported = (one: Annotation, article: ArticleCard | null = card): ExportedHighlight => ({
  annotation: one,
  article,
});

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc
    .array(
      fc.constantFrom('*', '#', '>', '-', '1.', '[a](b)', '<b>', '&amp;', '`', '\n', '"', ',', 'words', ' '),
      {
        minLength: 1,
      },
    )
    .map((parts) => parts.join('')),
);
const noNull = anyText.map((text) => text.replaceAll('\0', '') || 'x');

describe('a reader’s highlights', () => {
  it('stand by article, in the order of the text, and none is lost', () => {
    const grouped = groupByArticle([
      exported(sampleAnnotation({ id: 'b', start: 90 })),
      exported(sampleAnnotation({ id: 'c', slug: 'gone' }), null),
      exported(sampleAnnotation({ id: 'a', start: 3 })),
    ]);
    expect(grouped.map(({ slug, highlights }) => [slug, ...highlights.map(({ id }) => id)])).toEqual([
      ['ferry', 'a', 'b'],
      ['gone', 'c'],
    ]);
    expect(grouped.map(({ headline }) => headline)).toEqual([card.headline, 'Ferry']);
  });
});

describe('Markdown', () => {
  it('is a note with front matter, the words as a quotation, and the note as written', () => {
    const note = markdownNote(groupByArticle([exported(sampleAnnotation({ note: '**Mine**' }))])[0]!, site);
    const [, front = ''] = /^---\n([\s\S]*?)---\n/.exec(note) ?? [];
    expect(parseYaml(front)).toMatchObject({
      title: card.headline,
      author: 'Mara Quill',
      published: '2019-05-03',
      stories: ['The port'],
      source: 'https://news.example/articles/ferry',
    });
    expect(note).toContain(
      '> the lights\n>\n> green, 2026-01-02, [in the text](https://news.example/articles/ferry#p2)',
    );
    expect(note).toMatch(/\n\n\*\*Mine\*\*\n$/);
  });

  it('shows the words of any highlight as words', () => {
    fc.assert(
      fc.property(noNull, (text) => {
        const line = text.replace(/\s+/gu, ' ').trim();
        const tree = fromMarkdown(`> ${escapeMarkdown(line)}`);
        const kinds = new Set<string>();
        let shown = '';
        const walk = (node: { type: string; value?: string; children?: unknown[] }) => {
          kinds.add(node.type);
          shown += node.value ?? '';
          for (const child of node.children ?? []) walk(child as typeof node);
        };
        walk(tree);
        expect(shown).toBe(line);
        for (const kind of kinds) expect(['root', 'blockquote', 'paragraph', 'text']).toContain(kind);
      }),
    );
  });

  it('makes a folder of files that every system takes, each once', () => {
    const slugs = ['a', 'b', 'c'];
    const files = markdownVault(
      groupByArticle(slugs.map((slug) => exported(sampleAnnotation({ slug, id: slug }), { ...card, slug }))),
      site,
    );
    expect(files.map(({ path }) => path)).toEqual([
      'Backstory/Ferry back at sea.md',
      'Backstory/Ferry back at sea (2).md',
      'Backstory/Ferry back at sea (3).md',
    ]);
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 400 })), (titles) => {
        const taken = new Set<string>();
        const names = titles.map((title) => fileNameFor(title, taken));
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(titles.length);
        for (const name of names) {
          expect(name).toMatch(/^[^\\/:*?"<>|.][^\\/:*?"<>|]*$/u);
          expect(new TextEncoder().encode(name).length).toBeLessThan(250);
        }
      }),
    );
    expect(fileNameFor('CON', new Set())).toBe('Article CON');
    expect(fileNameFor('../../etc/passwd', new Set())).not.toContain('/');
  });
});

describe('Readwise CSV', () => {
  it('has their columns and reads back to the letter', () => {
    fc.assert(
      fc.property(noNull, noNull, (exact, note) => {
        const csv = readwiseCsv(groupByArticle([exported(sampleAnnotation({ exact, note }))]), site, true);
        const rows: Record<string, string>[] = parseCsv(csv, { columns: true, record_delimiter: '\r\n' });
        expect(rows).toEqual([
          {
            Highlight: exact,
            Title: card.headline,
            Author: 'Mara Quill',
            URL: 'https://news.example/articles/ferry',
            Note: note,
            Location: '5',
            Date: '2026-01-02 03:04:05',
          },
        ]);
      }),
    );
  });
});

describe('a table', () => {
  it('holds nothing that a spreadsheet would run, unless it is asked for raw', () => {
    const exact = '=HYPERLINK("https://evil.example","Open")';
    const cells = (isRaw?: boolean) => {
      const csv = readwiseCsv(
        groupByArticle([exported(sampleAnnotation({ exact, note: '@SUM(1)' }))]),
        site,
        isRaw,
      );
      const [row]: Record<string, string>[] = parseCsv(csv, { columns: true, record_delimiter: '\r\n' });
      return [row?.['Highlight'], row?.['Note'], row?.['Title']];
    };
    expect(cells()).toEqual([`'${exact}`, "'@SUM(1)", card.headline]);
    expect(cells(true)).toEqual([exact, '@SUM(1)', card.headline]);
  });
});

describe('Web Annotations', () => {
  it('are a collection with selectors, colour and note as W3C has them', () => {
    const collection = webAnnotations(
      groupByArticle([
        exported(sampleAnnotation({ note: 'Mine' })),
        exported(sampleAnnotation({ id: 'x', start: 40 })),
      ]),
      site,
    );
    expect(collection).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      total: 2,
    });
    const [first, second] = collection.first.items;
    expect(first).toMatchObject({
      id: 'urn:uuid:0b6cf8a5-4b0e-4a4e-9d9b-2a3a1d6c4f01',
      type: 'Annotation',
      motivation: 'commenting',
      body: [{ type: 'TextualBody', value: 'Mine', purpose: 'commenting' }],
      target: {
        source: 'https://news.example/articles/ferry',
        styleClass: 'green',
        selector: [
          { type: 'TextQuoteSelector', exact: 'the lights', prefix: 'missed ', suffix: ',”' },
          { type: 'TextPositionSelector', start: 5, end: 15 },
          { type: 'FragmentSelector', value: 'p2' },
        ],
      },
    });
    expect(second).toMatchObject({ motivation: 'highlighting' });
    expect(second).not.toHaveProperty('body');
  });
});
