import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFeed } from './parse-feed';

const from = { url: 'https://coast.example/feed', contentType: null };

const read = (text: string | Uint8Array, source: Parameters<typeof parseFeed>[1] = from) => {
  const parsed = parseFeed(text, source);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.feed;
};

const reasonOf = (text: string | Uint8Array) => {
  const parsed = parseFeed(text, from);
  return parsed.ok ? 'read' : parsed.problems[0]?.reason;
};

const item = (inner: string, attributes = '') =>
  read(
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" ${attributes}>
      <channel><title>Coast Wire</title><link>https://coast.example/</link>
      <item><title>Ferry</title>${inner}</item></channel></rss>`,
  ).items[0];

const itemWith = (inner: string) => `<rss version="2.0"><channel><item>${inner}</item></channel></rss>`;

describe('RSS', () => {
  it('tells content from summary, authors, times and the picture with its credit', () => {
    const feed = read(`<?xml version="1.0"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
        xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"
        xmlns:atom="http://www.w3.org/2005/Atom">
      <channel>
        <title>Coast &amp; Wire</title><link>https://coast.example/</link><language>en-gb</language>
        <atom:link rel="self" href="https://coast.example/rss.xml"/>
        <item>
          <title>Ferry &#8220;returns&#8221;</title>
          <link>/2019/ferry?a=1&amp;b=2</link>
          <guid isPermaLink="false">coast-1</guid>
          <pubDate>Fri, 03 May 2019 07:30:00 +0200</pubDate>
          <dc:creator>By Mara Quill</dc:creator><dc:creator>Jon Reef</dc:creator>
          <description>&lt;p&gt;The night ferry sailed &lt;b&gt;again&lt;/b&gt;.&lt;/p&gt;</description>
          <content:encoded><![CDATA[<p>The night ferry sailed again &amp; again.</p>]]></content:encoded>
          <media:content url="https://img.example/s.jpg" medium="image" width="200"/>
          <media:content url="https://img.example/l.jpg" medium="image" width="1200" height="800">
            <media:credit role="author">Nobody</media:credit>
            <media:credit role="photographer">Ann Gull</media:credit>
            <media:description type="html">The ferry at its &lt;i&gt;pier&lt;/i&gt;.</media:description>
          </media:content>
        </item>
      </channel></rss>`);
    expect(feed).toEqual({
      format: 'rss',
      title: 'Coast & Wire',
      homeUrl: 'https://coast.example/',
      feedUrl: 'https://coast.example/rss.xml',
      language: 'en-GB',
      items: [
        {
          id: 'coast-1',
          url: 'https://coast.example/2019/ferry?a=1&b=2',
          title: 'Ferry “returns”',
          authors: ['Mara Quill', 'Jon Reef'],
          publishedAt: '2019-05-03T07:30:00+02:00',
          updatedAt: null,
          html: '<p>The night ferry sailed again &amp; again.</p>',
          baseUrl: 'https://coast.example/2019/ferry?a=1&b=2',
          summary: 'The night ferry sailed again.',
          picture: {
            url: 'https://img.example/l.jpg',
            width: 1200,
            height: 800,
            alt: null,
            caption: 'The ferry at its pier.',
            credit: 'Ann Gull',
          },
        },
      ],
    });
  });

  it('takes a long description for the article, a short one for its summary', () => {
    const long = `<p>${'The ferry sailed. '.repeat(60)}</p>`;
    expect(item(`<description><![CDATA[${long}]]></description>`)).toMatchObject({
      html: long,
      summary: null,
    });
    expect(item('<description>It sailed.</description>')).toMatchObject({
      html: null,
      summary: 'It sailed.',
    });
  });

  it('finds the address in link, permanent guid or Atom link, and takes no other kind', () => {
    expect(item('<guid>https://coast.example/1</guid>')?.url).toBe('https://coast.example/1');
    expect(item('<guid isPermaLink="false">https://coast.example/1</guid>')?.url).toBeNull();
    expect(item('<link>javascript:alert(1)</link>')?.url).toBeNull();
    expect(
      item('<a:link href="https://coast.example/2"/>', 'xmlns:a="http://www.w3.org/2005/Atom"')?.url,
    ).toBe('https://coast.example/2');
  });

  it('finds the picture in groups, thumbnails and enclosures, and passes a portrait over', () => {
    expect(
      item('<media:group><media:content url="/a.jpg"/><media:credit>Ann</media:credit></media:group>')
        ?.picture,
    ).toMatchObject({ url: 'https://coast.example/a.jpg', credit: 'Ann' });
    expect(item('<media:thumbnail url="https://i.example/t.jpg" width="90"/>')?.picture).toMatchObject({
      url: 'https://i.example/t.jpg',
      width: 90,
    });
    expect(item('<enclosure url="https://i.example/e" type="image/webp" length="1"/>')?.picture?.url).toBe(
      'https://i.example/e',
    );
    expect(
      item('<enclosure url="https://i.example/e.mp3" type="audio/mpeg" length="1"/>')?.picture,
    ).toBeNull();
    expect(
      item(`<media:content url="https://0.gravatar.com/avatar/x?s=96" medium="image"/>
        <media:content url="https://i.example/p.jpg" medium="image"/>`)?.picture?.url,
    ).toBe('https://i.example/p.jpg');
  });

  it('knows an item without guid or link by what it says, and leaves out one that says nothing', () => {
    expect(
      read('<rss version="2.0"><channel><item><title>A</title></item><item/></channel></rss>').items,
    ).toMatchObject([{ id: 'A' }]);
  });

  it('reads 0.90 and 1.0, which are RDF, and 0.91 with its document type', () => {
    const rdf = read(`<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
      xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://coast.example/"><title>Coast</title><link>https://coast.example/</link>
      <dc:language>de</dc:language></channel>
      <item rdf:about="https://coast.example/1"><title>A</title><link>https://coast.example/1</link>
      <dc:date>2019-05-03T07:30+02:00</dc:date></item></rdf:RDF>`);
    expect(rdf).toMatchObject({
      format: 'rdf',
      language: 'de',
      items: [{ id: 'https://coast.example/1', publishedAt: '2019-05-03T07:30:00+02:00' }],
    });
    const old = `<?xml version="1.0"?><!-- x --><!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN"
      "http://my.netscape.example/rss-0.91.dtd"><rss version="0.91"><channel><title>T</title>
      <item><title>A</title><link>https://a.example/</link></item></channel></rss>`;
    expect(read(old).items[0]?.url).toBe('https://a.example/');
  });
});

describe('Atom', () => {
  it('resolves against xml:base, keeps XHTML as HTML and plain text to the letter', () => {
    const feed =
      read(`<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://b.example/x/" xml:lang="ru">
      <title type="html">Coast &lt;b&gt;Wire&lt;/b&gt;</title><id>f</id>
      <author><name>Desk</name></author>
      <link rel="self" href="feed.xml"/><link href="./"/>
      <entry xml:base="y/"><id>urn:1</id><title>1 &lt; 2</title>
        <link rel="enclosure" type="image/png" href="p.png"/>
        <link rel="alternate" type="application/pdf" href="z.pdf"/>
        <link rel="alternate" type="text/html" href="z.html"/>
        <published>2019-05-03T07:30:00+02:00</published><updated>2019-05-04T00:00:00Z</updated>
        <summary>Short &amp; plain</summary>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>A <b>b</b> &amp; c</p></div></content>
      </entry></feed>`);
    expect(feed).toMatchObject({
      title: 'Coast Wire',
      language: 'ru',
      homeUrl: 'https://b.example/x/',
      feedUrl: 'https://b.example/x/feed.xml',
    });
    expect(feed.items[0]).toMatchObject({
      id: 'urn:1',
      title: '1 < 2',
      url: 'https://b.example/x/y/z.html',
      authors: ['Desk'],
      publishedAt: '2019-05-03T07:30:00+02:00',
      updatedAt: '2019-05-04T00:00:00Z',
      summary: 'Short & plain',
      html: '<p>A <b>b</b> &amp; c</p>',
      baseUrl: 'https://b.example/x/y/',
      picture: { url: 'https://b.example/x/y/p.png' },
    });
  });

  it('is not taken for RSS where an entry writes about it', () => {
    const feed =
      read(`<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><id>1</id><title>A</title>
      <content type="html"><![CDATA[<pre> <rss version="2.0"> </pre>]]></content></entry></feed>`);
    expect(feed.format).toBe('atom');
  });
});

describe('JSON Feed', () => {
  it('reads 1 and 1.1, with numbers for ids and text for content', () => {
    const feed = read(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Coast',
        home_page_url: 'https://coast.example/',
        language: 'en',
        authors: [{ name: 'Desk' }],
        items: [
          {
            id: 7,
            external_url: 'https://a.example/',
            content_text: 'One < two.\n\nThree.',
            image: '/i.jpg',
          },
          {
            id: 'b',
            url: '/b',
            authors: [{ name: 'Ann' }],
            content_html: '<p>x</p>',
            date_published: '2019-05-03',
          },
        ],
      }),
    );
    expect(feed.items).toMatchObject([
      { id: '7', url: 'https://a.example/', html: '<p>One &lt; two.</p>\n<p>Three.</p>', authors: ['Desk'] },
      { id: 'b', url: 'https://coast.example/b', authors: ['Ann'], publishedAt: '2019-05-03' },
    ]);
  });
});

describe('bytes', () => {
  const xml = (encoding: string, title: Uint8Array) =>
    new Uint8Array([
      ...Buffer.from(`<?xml version="1.0" encoding="${encoding}"?><rss version="2.0"><channel><title>`),
      ...title,
      ...Buffer.from('</title></channel></rss>'),
    ]);
  const cyrillic = Uint8Array.from([0xcd, 0xee, 0xe2, 0xee, 0xf1, 0xf2, 0xe8]);

  it('are read by the declaration where the header is wrong or silent', () => {
    expect(read(xml('windows-1251', cyrillic)).title).toBe('Новости');
    expect(
      read(xml('windows-1251', cyrillic), { ...from, contentType: 'text/xml; charset=utf-8' }).title,
    ).toBe('Новости');
    expect(read(xml('x-unknown', Buffer.from('Новости'))).title).toBe('Новости');
    expect(
      read(xml('utf-8', cyrillic), { ...from, contentType: 'text/xml; charset="windows-1251"' }).title,
    ).toBe('Новости');
  });

  it('may be UTF-16, with or without a mark, and UTF-8 with one', () => {
    const text = '<rss version="2.0"><channel><title>Новости</title></channel></rss>';
    expect(read(Buffer.from(text, 'utf16le')).title).toBe('Новости');
    expect(read(Buffer.from(`\uFEFF${text}`, 'utf16le')).title).toBe('Новости');
    expect(read(Buffer.from(`\uFEFF \n${text}`)).title).toBe('Новости');
  });
});

describe('what is hostile', () => {
  it('expands no entity of its own and opens no file', () => {
    const laughs = [...'abcdefgh'].map((name, i) => `<!ENTITY ${name} "${`&${'zabcdefg'[i]};`.repeat(10)}">`);
    const bomb = `<!DOCTYPE r [<!ENTITY z "lol">${laughs.join('')}]><rss version="2.0"><channel><title>&h;</title><item><title>x</title></item></channel></rss>`;
    expect(read(bomb).title?.length).toBeLessThan(10);
    expect(
      reasonOf(
        '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>&x;</title></channel></rss>',
      ),
    ).toContain('xternal entities');
  });

  it.each([
    ['a page', '<!doctype html><html><body>rss</body></html>', 'is no feed: neither'],
    ['nothing', '', 'is no feed: neither'],
    [
      'brackets for an author',
      itemWith(`<author>${'('.repeat(300_000)}</author>`),
      'its authors take more room',
    ],
    [
      'authors in hiding',
      itemWith(`<author><![CDATA[</author>]]>${'['.repeat(300_000)}</author>`),
      'its authors take',
    ],
    ['other JSON', '{"version":"1.0"}', 'is no feed: neither'],
    ['broken JSON', '{"version":"https://jsonfeed.org/version/1"', 'is no feed that can be read'],
    [
      'an open section',
      `<rss version="2.0"><channel><title><![CDATA[${'x'.repeat(1e5)}`,
      'is no feed that can be read',
    ],
    ['tags never closed', `<rss version="2.0"><channel><title>${'<'.repeat(300_000)}`, 'is not well-formed'],
    [
      'quotes never closed',
      `<rss version="2.0"><channel><title>${`<a "`.repeat(100_001)}`,
      'is not well-formed',
    ],
    [
      'elements without end',
      `<rss version="2.0"><channel>${'<a>'.repeat(100_000)}`,
      'is no feed that can be read',
    ],
    ['too much', 'x'.repeat(10_000_001), 'is larger than 10 MB'],
    [
      'prototype names',
      '<rss version="2.0"><channel><__proto__><x/></__proto__></channel></rss>',
      'is no feed that',
    ],
  ])('refuses %s', (_, text, reason) => {
    expect(reasonOf(text)).toContain(reason);
  });

  it('never throws', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<item>',
        '</item>',
        '<title>',
        '</title>',
        '<![CDATA[',
        ']]>',
        '<!--',
        '-->',
        '&',
        '<',
        '>',
        '"',
      ),
      fc.constantFrom(
        '<link href="x"/>',
        '<pubDate>x',
        '<media:content url="x" width="x">',
        '<guid/>',
        '<content type="xhtml">',
      ),
      fc.string({ maxLength: 8 }),
    );
    const root = fc.constantFrom(
      '<rss version="2.0"><channel>',
      '<feed xmlns="http://www.w3.org/2005/Atom">',
      '<rdf:RDF>',
      '',
    );
    fc.assert(
      fc.property(root, fc.array(piece, { maxLength: 30 }), (opening, pieces) => {
        const parsed = parseFeed(`${opening}${pieces.join('')}`, from);
        expect(parsed.ok || parsed.problems.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
    const value = fc.jsonValue({ maxDepth: 3 });
    fc.assert(
      fc.property(
        value,
        value,
        fc.dictionary(fc.constantFrom('id', 'url', 'title', 'authors', 'image', 'content_text'), value),
        (title, authors, one) => {
          const version = 'https://jsonfeed.org/version/1';
          expect(typeof parseFeed(JSON.stringify({ version, title, authors, items: [one] }), from).ok).toBe(
            'boolean',
          );
        },
      ),
    );
  });

  it('is read at 5 MB', () => {
    const one = `<item><title>t</title><link>https://a.example/</link><description>${'x &amp; y '.repeat(300)}</description></item>`;
    expect(read(`<rss version="2.0"><channel>${one.repeat(1_600)}</channel></rss>`).items).toHaveLength(
      1_600,
    );
  });
});
