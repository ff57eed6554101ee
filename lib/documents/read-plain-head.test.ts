import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { passageText } from '../article/passage-text';
import { parseDocument } from './parse-document';

const ferry = `

# Night Ferry Returns to Port Alder

By [Coast Wire](#)

3 May 2019



The ferry at its pier on Thursday. **(Mara Quill / Coast Wire)**

The night ferry sailed again on Thursday, [two years](#) after a storm broke its pier.

"We have missed the lights," the harbor master said.

**Related article:** [Storm Breaks Pier at Port Alder](https://coast.example/storm)

By noon the first cabins were sold. **Nobody** had expected that.

Original url:

<https://coast.example/2019/05/03/night-ferry>`;

const parse = (text: string) => {
  const parsed = parseDocument(new TextEncoder().encode(text), 'ferry.md');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.draft;
};

describe('a document as printed', () => {
  it('is distinguished into head, caption, credit, text and address', () => {
    const draft = parse(ferry);
    expect(draft).toMatchObject({
      headline: 'Night Ferry Returns to Port Alder',
      byline: { name: 'Coast Wire', url: null },
      publisher: null,
      publishedAt: '2019-05-03',
      kind: 'report',
      language: 'en',
      url: 'https://coast.example/2019/05/03/night-ferry',
      retells: null,
      leadPhoto: {
        picture: null,
        caption: 'The ferry at its pier on Thursday.',
        credit: 'Mara Quill / Coast Wire',
      },
    });
    expect(draft.passages.map(passageText)).toEqual([
      'The night ferry sailed again on Thursday, two years after a storm broke its pier.',
      '"We have missed the lights," the harbor master said.',
      'Storm Breaks Pier at Port Alder',
      'By noon the first cabins were sold. Nobody had expected that.',
    ]);
    expect(draft.passages[2]).toMatchObject({
      kind: 'related',
      link: { url: 'https://coast.example/storm' },
    });
    expect(JSON.stringify(draft.passages)).not.toContain('"#"');
  });

  it.each(['2019-05-03', 'May 3, 2019', 'May 3 2019', '3 May 2019'])('takes %s for its date', (line) => {
    expect(parse(ferry.replace('3 May 2019', line)).publishedAt).toBe('2019-05-03');
  });

  it('needs neither byline, photo nor address', () => {
    const draft = parse('# H\n\nMay 3, 2019\n\nBy noon it was sold. By night it was gone.\n');
    expect(draft).toMatchObject({ byline: null, leadPhoto: null, url: null });
    expect(draft.passages).toHaveLength(1);
  });

  it('takes a picture above its caption as the lead photo', () => {
    const draft = parse('# H\n\nMay 3, 2019\n\n![A ferry](ferry.jpg)\n\nThe ferry. **M. Quill**\n\nText.\n');
    expect(draft.leadPhoto).toMatchObject({
      picture: { src: 'ferry.jpg' },
      alt: 'A ferry',
      caption: 'The ferry.',
      credit: 'M. Quill',
    });
    expect(draft.passages.map(passageText)).toEqual(['Text.']);
  });
});

const samples = process.env['BACKSTORY_SAMPLES'];
const sampleFiles = samples ? readdirSync(samples).filter((name) => name.endsWith('.md')) : [];

describe.skipIf(sampleFiles.length === 0)(
  'the documents in BACKSTORY_SAMPLES (skipped where it is not set)',
  () => {
    it.each(sampleFiles)('%s is read whole', (name) => {
      const source = readFileSync(join(samples ?? '', name));
      const parsed = parseDocument(source, name);
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
      const { draft } = parsed;
      const paragraphs = draft.passages.filter((passage) => passage.kind === 'paragraph').map(passageText);
      const text = source.toString('utf8');
      expect(draft.headline).toBe(/^# (.+)$/m.exec(text)?.[1]);
      expect(draft).toMatchObject({ byline: { name: 'AFP' }, publishedAt: '2023-04-25', kind: 'report' });
      expect(draft.leadPhoto?.caption).toMatch(/^[^*]+\.$/);
      expect(draft.leadPhoto?.credit).toMatch(/\/ TASS$/);
      expect(paragraphs).toHaveLength(13);
      const places = paragraphs.map((paragraph) => text.indexOf(paragraph));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(places[0]).toBeGreaterThan(0);
      const related = draft.passages.findIndex((passage) => passage.kind === 'related');
      expect(related).toBe(6);
      expect(draft.url).toMatch(/^https:\/\/www\.themoscowtimes\.com\/2023\/04\/25\//);
      expect(paragraphs.join('\n')).not.toMatch(/Original url|Related article|AFP|TASS|https?:/);
    });
  },
);
