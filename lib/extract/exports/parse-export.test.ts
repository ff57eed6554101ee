import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHighlights } from './omnivore';
import { parseExport } from './parse-export';
import { recogniseExport } from './recognise-export';
import type { SavedLink } from './saved-link';

const read = (text: string, findFile?: (path: string) => string | null) => {
  const parsed = parseExport(text, findFile);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed;
};

const saved = (link: Partial<SavedLink>) => ({
  title: null,
  authors: [],
  publishedAt: null,
  savedAt: null,
  tags: [],
  archived: false,
  favourite: false,
  html: null,
  highlights: [],
  ...link,
});

describe('Pocket', () => {
  it('is read from its CSV: tags between bars, the archive, titles with commas and quotation marks', () => {
    const { kind, links } = read(
      '\uFEFFtitle,url,time_added,tags,status\r\n' +
        '"Ferry, ""again""",https://coast.example/1,1556868600,boats|night ferry,unread\r\n' +
        'https://coast.example/2,https://coast.example/2,1556868601,,archive\r\n',
    );
    expect(kind).toBe('pocket');
    expect(links).toEqual([
      saved({
        url: 'https://coast.example/1',
        title: 'Ferry, "again"',
        savedAt: '2019-05-03T07:30:00Z',
        tags: ['boats', 'night ferry'],
      }),
      saved({ url: 'https://coast.example/2', savedAt: '2019-05-03T07:30:01Z', archived: true }),
    ]);
  });

  it('is read from its HTML, unread and archived distinguished by the headings', () => {
    const { kind, links, problems } = read(`<!DOCTYPE html>
<html><head><title>Pocket Export</title></head><body>
<h1>Unread</h1><ul>
<li><a href="https://coast.example/?a=1&amp;b=2" time_added="1556868600" tags="boats,sea">Gulls &amp; ferries</a></li>
<li><a href="javascript:alert(1)" time_added="1">bad</a></li></ul>
<h1>Read Archive</h1><ul><li><a href="https://coast.example/2" time_added="1556868601" tags="">Old</a></li></ul>
</body></html>`);
    expect(kind).toBe('pocket');
    expect(links).toEqual([
      saved({
        url: 'https://coast.example/?a=1&b=2',
        title: 'Gulls & ferries',
        savedAt: '2019-05-03T07:30:00Z',
        tags: ['boats', 'sea'],
      }),
      saved({
        url: 'https://coast.example/2',
        title: 'Old',
        savedAt: '2019-05-03T07:30:01Z',
        archived: true,
      }),
    ]);
    expect(problems).toEqual([{ line: 5, reason: '"javascript:alert(1)" is no web address' }]);
  });

  it('tells the line of a row without an address, and of a quotation mark never closed', () => {
    const rows = 'title,url,time_added,tags,status\nA,https://a.example/,1,,unread\nB,,1,,unread\n';
    expect(read(rows).problems).toEqual([{ line: 3, reason: 'has no web address' }]);
    const open = parseExport(`${rows}"C,https://c.example/,1,,unread\n`);
    expect(open.ok ? null : open.problems[0]?.reason).toBe('has a quotation mark that is not closed');
  });
});

describe('Instapaper', () => {
  it('is read with its folders as state or as tags, its tags and its selections', () => {
    const { kind, links } = read(
      'URL,Title,Selection,Folder,Timestamp,Tags\n' +
        'https://a.example/,A,"A quote, marked",Unread,1556868600,[]\n' +
        'https://b.example/,B,,Archive,1556868600,"[""sea"",""night ferry""]"\n' +
        'https://c.example/,C,,Starred,1556868600,"[""a"n]"\n' +
        'https://d.example/,D,,Boats,1556868600\n',
    );
    expect(kind).toBe('instapaper');
    expect(links).toMatchObject([
      { archived: false, tags: [], highlights: [{ quote: 'A quote, marked', note: null }] },
      { archived: true, tags: ['sea', 'night ferry'] },
      { favourite: true, tags: [] },
      { archived: false, favourite: false, tags: ['Boats'] },
    ]);
    expect(recogniseExport('URL,Title,Selection,Folder,Timestamp\n')).toBe('instapaper');
  });
});

describe('Omnivore', () => {
  const entries = JSON.stringify([
    {
      id: 'x',
      slug: 'ferry-192d',
      title: 'Ferry',
      author: 'Mara Quill',
      url: 'https://coast.example/1',
      state: 'Archived',
      labels: ['boats', { name: 'sea' }],
      savedAt: '2024-10-29T16:30:11.000Z',
      publishedAt: '2019-05-03T07:30:00.000Z',
    },
    { slug: '../../etc/passwd', url: 'https://coast.example/2', labels: [], savedAt: null, state: 'Active' },
  ]);

  it('is read with the article and the highlights that lie beside it', () => {
    const files = new Map([
      ['content/ferry-192d.html', '<p>It sailed.</p>'],
      ['highlights/ferry-192d.md', '> It sailed\n> again. \n\n#boats\n\nRemember this.\n\nAnd this.'],
    ]);
    const asked: string[] = [];
    const { kind, links } = read(entries, (path) => {
      asked.push(path);
      return files.get(path) ?? null;
    });
    expect(kind).toBe('omnivore');
    expect(links[0]).toEqual(
      saved({
        url: 'https://coast.example/1',
        title: 'Ferry',
        authors: ['Mara Quill'],
        publishedAt: '2019-05-03T07:30:00Z',
        savedAt: '2024-10-29T16:30:11Z',
        tags: ['boats', 'sea'],
        archived: true,
        html: '<p>It sailed.</p>',
        highlights: [{ quote: 'It sailed\nagain.', note: 'Remember this.\n\nAnd this.' }],
      }),
    );
    expect(asked.some((path) => path.includes('..'))).toBe(false);
  });

  it('has highlights with words in each, whatever the Markdown', () => {
    const line = fc.oneof(fc.constantFrom('> ', '>', '#tag', '', ' '), fc.string({ maxLength: 5 }));
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        for (const { quote, note } of readHighlights(lines.join('\n'))) {
          expect(quote.trim()).not.toBe('');
          expect(note).not.toBe('');
        }
      }),
    );
  });
});

describe('wallabag', () => {
  it('is read with its text, annotations and flags of any spelling', () => {
    const { kind, links } = read(
      JSON.stringify([
        {
          id: '1',
          title: 'Ferry',
          url: 'https://coast.example/1',
          is_archived: 1,
          is_starred: true,
          created_at: '2024-01-01T10:00:00+0200',
          published_by: ['Mara Quill'],
          content: '<p>It sailed.</p>',
          tags: ['boats'],
          annotations: [{ quote: 'sailed', text: 'when?' }, { quote: ' ' }, 7],
        },
        {
          url: 'https://coast.example/2',
          is_archived: false,
          is_starred: '0',
          content: "wallabag can't retrieve contents for this article. Please troubleshoot.",
        },
      ]),
    );
    expect(kind).toBe('wallabag');
    expect(links).toEqual([
      saved({
        url: 'https://coast.example/1',
        title: 'Ferry',
        authors: ['Mara Quill'],
        savedAt: '2024-01-01T10:00:00+02:00',
        tags: ['boats'],
        archived: true,
        favourite: true,
        html: '<p>It sailed.</p>',
        highlights: [{ quote: 'sailed', note: 'when?' }],
      }),
      saved({ url: 'https://coast.example/2' }),
    ]);
  });
});

describe('Readwise', () => {
  it("is read from Reader's CSV, without what came through feeds", () => {
    const { kind, links, problems } = read(
      'Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen\n' +
        `Ferry,https://coast.example/1,01g,"['sea', ""it's""]",2022-11-06 04:33:50.123456+00:00,0,archive,True\n` +
        'Star,https://coast.example/2,01h,[],2022-11-06 04:33:50+00:00,0.5,shortlist,True\n' +
        'Feed,https://coast.example/3,01i,[],2022-11-06 04:33:50+00:00,0,feed,False\n',
    );
    expect(kind).toBe('readwise');
    expect(links).toEqual([
      saved({
        url: 'https://coast.example/1',
        title: 'Ferry',
        savedAt: '2022-11-06T04:33:50+00:00',
        tags: ['sea', "it's"],
        archived: true,
      }),
      saved({
        url: 'https://coast.example/2',
        title: 'Star',
        savedAt: '2022-11-06T04:33:50+00:00',
        favourite: true,
      }),
    ]);
    expect(problems).toEqual([{ line: null, reason: '1 from feeds, which nobody saved, left out' }]);
  });

  it("is read from Reader's JSON, highlights under the article that they are from", () => {
    const { links, problems } = read(
      JSON.stringify({
        count: 3,
        results: [
          {
            id: '01a',
            url: 'https://read.readwise.io/read/01a',
            source_url: 'https://coast.example/1',
            title: 'Ferry',
            author: 'Mara Quill',
            category: 'article',
            location: 'new',
            tags: { boats: { name: 'boats' } },
            saved_at: '2024-01-01T10:00:00.5+00:00',
            published_date: 1556868600000,
            html_content: '<p>x</p>',
          },
          { id: '01b', category: 'highlight', parent_id: '01a', content: 'It sailed.', notes: 'when?' },
          { id: '01c', source_url: 'mailto:x@y.example', category: 'email', location: 'later' },
        ],
      }),
    );
    expect(links).toEqual([
      saved({
        url: 'https://coast.example/1',
        title: 'Ferry',
        authors: ['Mara Quill'],
        publishedAt: '2019-05-03T07:30:00Z',
        savedAt: '2024-01-01T10:00:00+00:00',
        tags: ['boats'],
        html: '<p>x</p>',
        highlights: [{ quote: 'It sailed.', note: 'when?' }],
      }),
    ]);
    expect(problems).toEqual([{ line: null, reason: 'entry 2 "mailto:x@y.example" is no web address' }]);
  });

  it("is read from the library's JSON of sources and highlights", () => {
    const { links } = read(
      JSON.stringify([
        {
          user_book_id: 1,
          title: 'Ferry',
          source_url: 'https://coast.example/1',
          book_tags: [{ name: 'boats' }],
          highlights: [{ text: 'It sailed.', note: '' }],
        },
      ]),
    );
    expect(links).toMatchObject([{ tags: ['boats'], highlights: [{ quote: 'It sailed.', note: null }] }]);
  });
});

describe('Karakeep', () => {
  it('is read with its lists as tags; a note is no article', () => {
    const { kind, links, problems } = read(
      JSON.stringify({
        bookmarks: [
          {
            createdAt: 1556868600,
            title: 'Ferry',
            tags: ['boats'],
            lists: ['l1', 'l2', 'gone'],
            content: { type: 'link', url: 'https://coast.example/1' },
            note: null,
            archived: true,
          },
          { createdAt: 1, title: 'Milk', tags: [], content: { type: 'text', text: 'Buy milk' }, note: null },
          { createdAt: 1, title: 'File', tags: [], content: null, note: null },
        ],
        lists: [
          { id: 'l1', name: 'Sea', type: 'manual' },
          { id: 'l2', name: 'Recent', type: 'smart' },
        ],
      }),
    );
    expect(kind).toBe('karakeep');
    expect(links).toEqual([
      saved({
        url: 'https://coast.example/1',
        title: 'Ferry',
        savedAt: '2019-05-03T07:30:00Z',
        tags: ['boats', 'Sea'],
        archived: true,
      }),
    ]);
    expect(problems.map(({ reason }) => reason)).toEqual([
      'entry 2 has no web address',
      'entry 3 has no web address',
    ]);
  });
});

describe('Linkwarden', () => {
  it('is read with collections as tags and pins as favourites', () => {
    const { kind, links, problems } = read(
      JSON.stringify({
        name: 'Reader',
        collections: [
          {
            name: 'Sea',
            links: [
              {
                name: 'Ferry',
                url: 'https://coast.example/1',
                tags: [{ id: 1, name: 'boats' }],
                createdAt: '2024-01-01T10:00:00.000Z',
                importDate: '2019-05-03T07:30:00.000Z',
              },
            ],
          },
          { name: 'Unorganized', links: [{ name: 'PDF', url: null, tags: [], createdAt: null }] },
        ],
        pinnedLinks: [{ url: 'https://coast.example/1' }, 7],
      }),
    );
    expect(kind).toBe('linkwarden');
    expect(links).toEqual([
      saved({
        url: 'https://coast.example/1',
        title: 'Ferry',
        savedAt: '2019-05-03T07:30:00Z',
        tags: ['boats', 'Sea'],
        favourite: true,
      }),
    ]);
    expect(problems).toEqual([{ line: null, reason: 'in "Unorganized" entry 1 has no web address' }]);
  });
});

describe('bookmarks', () => {
  it('are read with the folders that the reader made', () => {
    const { kind, links } = read(`<!DOCTYPE NETSCAPE-Bookmark-file-1>
<TITLE>Bookmarks</TITLE><H1>Bookmarks</H1><DL><p>
  <DT><H3>Bookmarks Toolbar</H3><DL><p>
    <DT><H3 ADD_DATE="1">Sea</H3><DL><p>
      <DT><A HREF="https://coast.example/1" ADD_DATE="1556868600" TAGS="boats">Ferry</A>
    </DL><p>
    <DT><A HREF="https://coast.example/2">Pier</A>
  </DL><p>
</DL>`);
    expect(kind).toBe('bookmarks');
    expect(links).toMatchObject([
      { url: 'https://coast.example/1', tags: ['boats', 'Sea'], savedAt: '2019-05-03T07:30:00Z' },
      { url: 'https://coast.example/2', tags: [] },
    ]);
  });
});

describe('any export', () => {
  it('gives one link for an address, with the tags of all its entries', () => {
    const { links } = read(
      'title,url,time_added,tags,status\n,https://a.example/,1,x,archive\nA,https://a.example,1,y|x,unread\n',
    );
    expect(links).toMatchObject([{ title: 'A', tags: ['x', 'y'], archived: false }]);
  });

  it.each([
    ['a feed', '<rss version="2.0"></rss>'],
    ['a page', '<!doctype html><html><head><title>Ferry</title></head></html>'],
    ['prose', 'Ferry returns\n\nIt sailed.'],
    ['other JSON', '[{"url":"https://a.example/"}]'],
    ['an empty list', '[]'],
    ['other CSV', 'url,title\nhttps://a.example/,A\n'],
    ['nothing', ''],
  ])('is not seen in %s', (_, text) => {
    expect(recogniseExport(text)).toBeNull();
    expect(parseExport(text).ok).toBe(false);
  });

  it('tells the line on which JSON ends to be any', () => {
    const parsed = parseExport('[\n{"url": 1\n"x"}]');
    expect(parsed.ok ? null : parsed.problems).toEqual([{ line: 3, reason: 'is not valid JSON' }]);
  });

  it('never throws and only gives addresses that can be fetched', () => {
    const key = fc.constantFrom(
      ...[
        'url',
        'is_archived',
        'is_starred',
        'slug',
        'labels',
        'savedAt',
        'tags',
        'content',
        'createdAt',
        'links',
        'name',
      ],
      ...['source_url', 'highlights', 'location', 'category', 'parent_id', 'annotations', 'title', 'lists'],
    );
    const value = fc.oneof(
      fc.constantFrom('https://a.example/', 'javascript:x', '', 1, true, null, '2020-01-01'),
      fc.jsonValue({ maxDepth: 2 }),
    );
    const entry = fc.dictionary(key, value);
    const shape = fc.oneof(
      fc.array(entry),
      fc.record({ bookmarks: fc.array(entry), lists: fc.array(entry) }),
      fc.record({
        collections: fc.array(fc.record({ links: fc.array(entry) })),
        pinnedLinks: fc.array(entry),
      }),
      fc.record({ results: fc.array(entry) }),
    );
    fc.assert(
      fc.property(shape, (json) => {
        const parsed = parseExport(JSON.stringify(json));
        if (parsed.ok) for (const link of parsed.links) expect(link.url).toMatch(/^https?:/);
      }),
      { numRuns: 300 },
    );
    const header = fc.constantFrom(
      'title,url,time_added,tags,status\n',
      'URL,Title,Selection,Folder,Timestamp,Tags\n',
      'Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen\n',
      '<title>Pocket Export</title>',
      '<!DOCTYPE NETSCAPE-Bookmark-file-1>',
    );
    const piece = fc.constantFrom(
      '"',
      ',',
      '\n',
      'https://a.example/',
      '<a href="x">',
      '</a>',
      '<dl>',
      '</dl>',
      '<h3>',
      '</h3>',
      "['a']",
      '\\',
    );
    fc.assert(
      fc.property(header, fc.array(piece, { maxLength: 40 }), (head, pieces) => {
        expect(typeof parseExport(head + pieces.join('')).ok).toBe('boolean');
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['quotation marks', `title,url,time_added,tags,status\n${'"'.repeat(1_000_000)}`],
    [
      'folders in folders',
      `<!DOCTYPE NETSCAPE-Bookmark-file-1>${'<dl>'.repeat(200_000)}<a href="https://a.example/">a</a>`,
    ],
    ['brackets', '['.repeat(1_000_000)],
    [
      'a list of Python',
      `Title,URL,ID,Document tags,Saved date,Location\nA,https://a.example/,1,"${"'\\".repeat(40_000)}",,new\n`,
    ],
  ])('is done with %s', (_, text) => {
    expect(typeof parseExport(text).ok).toBe('boolean');
  });
});
