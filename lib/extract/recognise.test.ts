import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recogniseInput } from './recognise';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const kindOf = (
  text: string | Uint8Array,
  fileName: string | null = null,
  contentType: string | null = null,
) => recogniseInput({ fileName, contentType, bytes: typeof text === 'string' ? bytesOf(text) : text });

describe('recogniseInput', () => {
  it.each([
    ['a page', '<!doctype html><html><head></head></html>', 'html'],
    [
      'a page after comments',
      '\uFEFF\n<!-- saved from url=(0016)https://a.example/ -->\n<HTML lang=en><body>',
      'html',
    ],
    [
      'XHTML',
      '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x" "y"><html xmlns="http://www.w3.org/1999/xhtml">',
      'html',
    ],
    ['a piece of a page', '<div class="article"><p>It sailed.</p></div>', 'html'],
    ['RSS', '<?xml version="1.0"?><rss version="2.0"><channel>', 'feed'],
    ['Atom', '<feed xmlns="http://www.w3.org/2005/Atom">', 'feed'],
    ['RDF', '<rdf:RDF xmlns:rdf="x">', 'feed'],
    ['JSON Feed', '{"items":[],"version":"https:\\/\\/jsonfeed.org\\/version\\/1.1"}', 'feed'],
    ['OPML', '<?xml version="1.0"?><opml version="2.0"><body>', 'opml'],
    [
      'MHTML',
      'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://a.example/\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="x"\r\n\r\n--x',
      'mhtml',
    ],
    ['an export of Pocket', 'title,url,time_added,tags,status\n', { export: 'pocket' }],
    [
      'an export of wallabag',
      '[{"url":"https://a.example/","is_archived":0,"is_starred":0}]',
      { export: 'wallabag' },
    ],
    ['bookmarks', '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL>', { export: 'bookmarks' }],
    ['Markdown with front matter', '---\nheadline: Ferry\n---\n\nIt sailed.', 'markdown'],
    ['Markdown with a headline', '\n# Ferry\n\nIt sailed.', 'markdown'],
    ['Markdown with a link', 'Ferry\n\nIt [sailed](https://a.example/).', 'markdown'],
    ['prose', 'Ferry\n\nIt sailed: 2 * 3 * 4 # 5.', 'text'],
    ['prose that opens like a mail', 'Note: this\nand that\n\nIt sailed.', 'text'],
    ['nothing', '', { unknown: 'is empty' }],
    ['blanks', ' \n', { unknown: 'has no text' }],
    ['other JSON', '{"a":1}', { unknown: 'is JSON, and neither a feed nor a known export' }],
    [
      'other XML',
      '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
      { unknown: 'is XML (<svg>), and neither a page nor a feed' },
    ],
    ['a PDF', '%PDF-1.7\n', { unknown: 'is a PDF' }],
    ['bytes', 'a\u0000b', { unknown: 'is binary, not text' }],
  ])('knows %s without a name or a type', (_, text, kind) => {
    expect(kindOf(text)).toEqual(kind);
  });

  it('believes the content and not the name or the type', () => {
    expect(kindOf('<rss version="2.0"><channel>', 'page.html', 'text/html')).toBe('feed');
    expect(kindOf('<!doctype html><html>', 'feed.xml', 'application/rss+xml')).toBe('html');
    expect(kindOf('title,url,time_added,tags,status\n', 'notes.md')).toEqual({ export: 'pocket' });
    expect(kindOf(Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), 'a.html')).toEqual({ unknown: 'is a picture' });
  });

  it('lets the name decide between Markdown and plain text', () => {
    expect(kindOf('Ferry\n\nIt **sailed**.', 'a.txt')).toBe('text');
    expect(kindOf('Ferry\n\nIt sailed.', 'a.MD')).toBe('markdown');
    expect(kindOf('# Ferry\n\nIt sailed.', 'a.txt')).toBe('markdown');
    expect(kindOf('Ferry\n\nIt sailed.', null, 'text/markdown; charset=utf-8')).toBe('markdown');
  });

  it('knows UTF-16 and windows-1251', () => {
    expect(kindOf(Buffer.from('\uFEFF<!doctype html><html>', 'utf16le'))).toBe('html');
    expect(kindOf(Buffer.from('<rss version="2.0"><channel>', 'utf16le'))).toBe('feed');
    expect(kindOf(Uint8Array.from([...bytesOf('<html><title>'), 0xcd, 0xee, 0xe2]))).toBe('html');
  });

  it('answers whatever it is given', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        expect(['string', 'object']).toContain(typeof kindOf(bytes));
      }),
    );
    for (const piece of ['[', '{"a":', '**a', '[a](', '---\n', '<!--', 'a: b\n', ',', '"', '<p'])
      expect(['string', 'object']).toContain(typeof kindOf(bytesOf(piece.repeat(1_000_000 / piece.length))));
  });
});
