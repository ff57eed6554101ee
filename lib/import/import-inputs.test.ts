import { describe, expect, it } from 'vitest';

import type { ArticleDraft } from '../article/article';
import { parseDocument } from '../documents/parse-document';
import { extractPage } from '../extract/page/extract-page';
import type { Fetched } from '../fetch/fetched';
import type { SaveOptions } from '../store/saving/saved';
import { importInputs } from './import-inputs';
import type { Imported, ImportSteps, Input } from './import-steps';

const document = (headline: string, text = 'The hall is open.') =>
  `# ${headline}\n\nApril 25, 2023\n\n${text}\n`;
const page = (headline: string, more = '') => `<!doctype html><html lang="en"><head><title>${headline}</title>
<meta property="article:published_time" content="2023-04-25T10:00:00+03:00"><meta property="og:type" content="article">${more}</head>
<body><article><h1>${headline}</h1>${Array.from({ length: 6 }, (_, at) => `<p>The council of ${headline} met on day ${at}, and its members spoke at length about the ferry, the bridge and the price of both for the island.</p>`).join('')}</article></body></html>`;

const bytesOf = (text: string) => new TextEncoder().encode(text);
const fetched = (url: string, text: string, contentType = 'text/html'): Fetched => ({
  kind: 'fetched',
  url,
  movedTo: null,
  contentType,
  charset: 'utf-8',
  bytes: bytesOf(text),
  etag: null,
  lastModified: null,
});
const failed: Fetched = {
  kind: 'failed',
  reason: 'news.example does not answer.',
  status: null,
  retryable: true,
  retryAfterMs: null,
};

interface World {
  files?: Record<string, string>;
  web?: Record<string, string>;
  changes?: Partial<ImportSteps>;
}

/** Steps that work on a few texts by their names, and keep what they saved. */
function world({ files = {}, web = {}, changes = {} }: World) {
  const done: Imported[] = [];
  const saved: { draft: ArticleDraft; options: SaveOptions }[] = [];
  const asked: string[] = [];
  let inHand = 0;
  let most = 0;
  const steps: ImportSteps = {
    read: async (path) =>
      files[path] === undefined
        ? { ok: false, problems: [{ file: path, line: 1, reason: 'there is no such file' }] }
        : { ok: true, bytes: bytesOf(files[path]) },
    fetch: async (url) => {
      asked.push(url);
      most = Math.max(most, ++inHand);
      await new Promise((resolve) => setTimeout(resolve, 1));
      inHand -= 1;
      const text = web[url];
      return text === undefined ? failed : fetched(url, text);
    },
    parse: parseDocument,
    extract: async (given) => extractPage(given),
    suggestMarks: (draft) => draft,
    suggestStory: async () => ({}),
    inTurn: (work) => work(),
    storePicture: async () => ({ reason: 'there is none' }),
    findByUrl: async (urls) => {
      const known = saved.find(({ draft }) => draft.url !== null && urls.includes(draft.url));
      return known ? { slug: known.draft.headline } : null;
    },
    findSame: async () => null,
    findNearCopy: async () => null,
    save: async (draft, _, options) => {
      saved.push({ draft, options });
      return { outcome: 'created', slug: draft.headline };
    },
    progress: (imported) => done.push(imported),
    expect: () => {},
    ...changes,
  };
  const run = (inputs: Input[], choices = {}) => importInputs(inputs, steps, choices);
  return { run, done, saved, asked, most: () => most };
}
const file = (path: string): Input => ({ kind: 'file', path });
const url = (address: string): Input => ({ kind: 'url', url: address });

describe('an import', () => {
  it('takes in all that can be, in order, and counts what became of each', async () => {
    const { run, done, saved } = world({
      files: { 'a.md': document('One'), 'bad.md': '# No date\n\nText.\n', 'b.md': document('Two') },
    });
    const summary = await run([file('a.md'), file('bad.md'), file('gone.md'), file('b.md')]);
    expect(summary).toEqual({ created: 2, updated: 0, unchanged: 0, known: 0, refused: 2 });
    expect(saved.map(({ draft }) => draft.headline)).toEqual(['One', 'Two']);
    expect(done.map(({ from, kind }) => [from, kind])).toEqual([
      ['a.md', 'saved'],
      ['bad.md', 'refused'],
      ['gone.md', 'refused'],
      ['b.md', 'saved'],
    ]);
  });

  it('reads a page of the web, whose finds are suggestions', async () => {
    const address = 'https://news.example/ferry';
    const { run, saved } = world({ web: { [address]: page('Ferry sails') } });
    expect(await run([url(address)])).toMatchObject({ created: 1 });
    expect(saved[0]?.draft).toMatchObject({
      headline: 'Ferry sails',
      publishedAt: '2023-04-25T10:00:00+03:00',
    });
    expect(saved[0]?.options).toEqual({ settlesStories: false, suggests: true });
  });

  it('takes a document as the last word', async () => {
    const { run, saved } = world({ files: { 'a.md': document('One') } });
    await run([file('a.md')]);
    expect(saved[0]?.options.suggests).toBe(false);
  });

  describe('of a document that came from an address', () => {
    const address = 'https://evil.example/a.md';
    const claims = `---
headline: Ferry sails
slug: ferry-sails
leads: true
url: https://news.example/ferry
retells: { name: News, url: https://news.example/ferry }
story: { slug: the-ferry, title: Renamed }
published: 2023-04-25
photo: { file: pictures/a.jpg, alt: A ferry }
moments:
  - date: 2023-04-25
    heading: It sailed
    words: The ferry sailed
---

The ferry sailed on Tuesday, said its captain, who had waited for it a long time.
`;
    const markdown = (bytes: string) => ({
      fetch: async (from: string) => fetched(`${from}?final`, bytes, 'text/markdown'),
    });

    it('takes a page without place, story or marks, at its final address', async () => {
      const { run, saved } = world({ changes: markdown(claims) });
      expect(await run([url(address)])).toMatchObject({ created: 1 });
      expect(saved[0]?.options).toMatchObject({ suggests: true });
      expect(saved[0]?.draft).toMatchObject({
        ...{ headline: 'Ferry sails', slug: null, leads: false, url: `${address}?final` },
        ...{ stories: [], moments: [], pullQuotes: [], retells: null },
      });
    });

    it('looks for its pictures on the web, relative to its address', async () => {
      const asked: unknown[] = [];
      const storePicture: ImportSteps['storePicture'] = async (...asking) => {
        asked.push(asking);
        return { reason: 'there is none' };
      };
      const { run } = world({ changes: { ...markdown(claims), storePicture } });
      await run([url(address)]);
      expect(asked).toEqual([['https://evil.example/pictures/a.jpg', { kind: 'web' }, undefined]]);
    });

    it('does the same for plain text, and for an editor only what is a file', async () => {
      const { run, saved } = world({
        files: { 'a.md': claims },
        changes: { fetch: async (from) => fetched(from, document('Two'), 'text/plain') },
      });
      await run([url('https://evil.example/two'), file('a.md')]);
      expect(saved.map(({ draft, options }) => [draft.slug, draft.url, options.suggests])).toEqual([
        [null, 'https://evil.example/two', true],
        ['ferry-sails', 'https://news.example/ferry', false],
      ]);
    });

    it('is known where its own address is, and changes nothing there', async () => {
      const { run, saved, done } = world({
        changes: { ...markdown(claims), findSame: async () => ({ slug: 'there' }) },
      });
      expect(await run([url(address)])).toMatchObject({ known: 1, updated: 0 });
      expect(done[0]).toMatchObject({ kind: 'known', slug: 'there' });
      expect(saved).toEqual([]);
    });
  });

  it('opens lists, and lists of lists, but goes round in no circles', async () => {
    const web = {
      'https://news.example/feed': `<rss version="2.0"><channel><title>News</title>${['1', '2'].map((name) => `<item><title>${name}</title><link>https://news.example/${name}</link></item>`).join('')}</channel></rss>`,
      'https://news.example/1': page('First'),
      'https://news.example/2': 'https://news.example/3\n',
      'https://news.example/3': 'https://news.example/1\n',
    };
    const files = {
      'subscriptions.opml':
        '<opml version="2.0"><body><outline type="rss" text="News" xmlUrl="https://news.example/feed"/></body></opml>',
    };
    const { run, done } = world({
      web,
      files,
      changes: {
        fetch: async (address) =>
          fetched(
            address,
            web[address as keyof typeof web],
            address.endsWith('feed')
              ? 'application/rss+xml'
              : /[23]$/.test(address)
                ? 'text/plain'
                : 'text/html',
          ),
      },
    });
    expect(await run([file('subscriptions.opml')])).toMatchObject({ created: 1, refused: 1 });
    expect(done.find(({ kind }) => kind === 'refused')).toMatchObject({ from: 'https://news.example/2' });
  });

  it('does not fetch what the library has, unless it is to be taken in anew', async () => {
    const address = 'https://news.example/ferry';
    const known = { findByUrl: async () => ({ slug: 'ferry-sails' }) };
    const { run, asked, done } = world({ web: { [address]: page('Ferry sails') }, changes: known });
    expect(await run([url(address)])).toMatchObject({ known: 1, created: 0 });
    expect(asked).toEqual([]);
    expect(done[0]).toMatchObject({ kind: 'known', slug: 'ferry-sails' });
    expect(await run([url(address)], { update: true })).toMatchObject({ created: 1 });
  });

  it('tells of a copy under another address, and leaves it out', async () => {
    const address = 'https://copy.example/1';
    const near = { slug: 'ferry-sails', headline: 'Ferry sails', resemblance: 0.9 };
    const { run, done, saved } = world({
      web: { [address]: page('Ferry sails again') },
      changes: { findNearCopy: async () => near },
    });
    expect(await run([url(address)])).toMatchObject({ known: 1 });
    expect(done[0]).toMatchObject({ kind: 'known', near });
    expect(saved).toEqual([]);
  });

  it('reads what a list stored of an article whose page is gone', async () => {
    const reported = {
      title: 'Listed',
      authors: ['A. Reporter'],
      publishedAt: '2022-01-02',
      html: page('Listed').replace(/^[\s\S]*<article>|<\/article>[\s\S]*$/g, ''),
      baseUrl: null,
      listUrl: null,
    };
    const { run, saved } = world({});
    const gone = 'https://gone.example/1';
    expect(await run([{ kind: 'url', url: gone, reported }, url('https://gone.example/2')])).toMatchObject({
      created: 1,
      refused: 1,
    });
    expect(saved[0]?.draft).toMatchObject({
      headline: 'Listed',
      publishedAt: '2022-01-02',
      byline: { name: 'A. Reporter' },
    });
  });

  it('goes on after a step that throws, unless each does', async () => {
    const names = Array.from({ length: 30 }, (_, at) => `${at}.md`);
    const files = Object.fromEntries(names.map((name) => [name, document(name)]));
    const suggestStory = async (draft: ArticleDraft) => {
      if (draft.headline === '3.md') throw new Error('too many words');
      return {};
    };
    const { run, done } = world({ files, changes: { suggestStory } });
    expect(await run(names.map(file))).toMatchObject({ created: 29, refused: 1 });
    expect(done[3]).toMatchObject({
      from: '3.md',
      problems: [{ file: '3.md', reason: expect.stringMatching(/too many words/) }],
    });
    const save = () => Promise.reject(new Error('the disk is full'));
    await expect(world({ files, changes: { save } }).run(names.map(file))).rejects.toThrow(/disk is full/);
  });

  it('takes what a list of another site keeps of an article for nobody’s word', async () => {
    const html = page('Listed').replace(/^[\s\S]*<article>|<\/article>[\s\S]*$/g, '');
    const item = (listUrl: string, baseUrl: string | null = null): Input => ({
      ...{ kind: 'url', url: 'https://news.example/1' },
      reported: { title: 'Listed', authors: [], publishedAt: '2022-01-02', html, baseUrl, listUrl },
    });
    const { run, saved } = world({});
    expect(await run([item('https://evil.example/feed')])).toMatchObject({ created: 0, refused: 1 });
    const own = item('https://www.news.example/feed', 'https://victim.example/');
    expect(await run([own])).toMatchObject({ created: 1 });
    expect(saved[0]?.draft.url).toBe('https://news.example/1');
  });

  it('asks for a day where a page names none', async () => {
    const address = 'https://news.example/undated';
    const web = { [address]: page('Undated').replace(/<meta property="article:published_time"[^>]*>/, '') };
    const { run, done, saved } = world({ web });
    expect(await run([url(address)])).toMatchObject({ refused: 1 });
    expect(JSON.stringify(done[0])).toContain('--published');
    await run([url(address)], { published: '2023-05-01' });
    expect(saved[0]?.draft.publishedAt).toBe('2023-05-01');
  });

  it('puts articles into the story that was named, else into the one that is suggested', async () => {
    const files = { 'a.md': document('One') };
    const suggestion = {
      story: { slug: 'guess', title: 'Guess' },
      partnerId: null,
      title: 'Guess',
      reasons: ['links to “Two”'],
    };
    const { run, saved } = world({ files, changes: { suggestStory: async () => ({ suggestion }) } });
    await run([file('a.md')], { story: { slug: 'ferry', title: 'The ferry' } });
    await run([file('a.md')]);
    expect(
      saved.map(({ draft, options }) => [draft.stories[0]?.slug, options.suggestion?.story?.slug]),
    ).toEqual([
      ['ferry', undefined],
      [undefined, 'guess'],
    ]);
    expect(saved.map(({ options }) => options.settlesStories)).toEqual([true, false]);
  });

  it('has a few pages in hand at a time, and one file', async () => {
    const web = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [`https://news.example/${at}`, page(`Page ${at}`)]),
    );
    const { run, most } = world({ web });
    expect(await run(Object.keys(web).map(url))).toMatchObject({ created: 30 });
    expect(most()).toBeGreaterThan(1);
    expect(most()).toBeLessThanOrEqual(6);
  });

  it('keeps caption and credit of a picture that fails, and what the file of one that comes says', async () => {
    const text = document('One', 'The pier is open.\n\n![](pier.jpg "The pier")');
    const stored = {
      picture: { src: '/pictures/1', width: 3, height: 2 },
      alt: 'Seen from the sea',
      credit: 'A. Photographer',
    };
    const { run, saved } = world({
      files: { 'a.md': text },
      changes: { storePicture: async () => stored },
    });
    await run([file('a.md')]);
    const figure = saved[0]?.draft.passages.findLast((passage) => passage.kind === 'figure');
    expect(figure?.kind === 'figure' && figure.photo).toMatchObject({
      alt: 'Seen from the sea',
      credit: 'A. Photographer',
    });

    const none = world({ files: { 'a.md': text } });
    await none.run([file('a.md')]);
    const kind = (passage: { kind: string }) => passage.kind;
    expect(none.saved[0]?.draft.passages.map(kind)).toContain('figure');
  });
});
