import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase64, decodeQuotedPrintable } from './mime-encodings';
import { parseMhtml } from './parse-mhtml';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

const crlf = (text: string): string => text.replaceAll('\n', '\r\n');

const chromium = crlf(`From: <Saved by Blink>
Snapshot-Content-Location: https://coast.example/2019/ferry
Subject: =?utf-8?Q?Night=20Ferry?=
Date: Fri, 3 May 2019 07:30:00 +0200
MIME-Version: 1.0
Content-Type: multipart/related;
	type="text/html";
	boundary="----MultipartBoundary--abc----"


------MultipartBoundary--abc----
Content-Type: text/html
Content-ID: <frame-1@mhtml.blink>
Content-Transfer-Encoding: quoted-printable
Content-Location: https://coast.example/2019/ferry

<html><body><p class=3D"x">The f=C3=A9rry sailed aga=
in.</p>
--not a boundary
<img src=3D"https://img.example/a.png"></body></html>
------MultipartBoundary--abc----
Content-Type: image/png
Content-Transfer-Encoding: base64
Content-Location: https://img.example/
 a.png

iVBORw0K
GgoAAAAN
------MultipartBoundary--abc----
Content-Type: image/gif
Content-Transfer-Encoding: binary
Content-ID: <b@x>
Content-Location: b.gif

GIF89a
------MultipartBoundary--abc------
trailing
`);

const read = (text: string) => {
  const parsed = parseMhtml(bytesOf(text));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.saved;
};

describe('MHTML', () => {
  it('is the page, where it was, and what it shows by its address', () => {
    const saved = read(chromium);
    expect(saved.url).toBe('https://coast.example/2019/ferry');
    expect(textOf(saved.page.bytes)).toBe(
      crlf(
        '<html><body><p class="x">The férry sailed again.</p>\n--not a boundary\n<img src="https://img.example/a.png"></body></html>',
      ),
    );
    expect(saved.page.contentType).toBe('text/html');
    expect([...saved.parts.keys()]).toEqual([
      'https://img.example/a.png',
      'https://coast.example/2019/b.gif',
      'cid:b@x',
    ]);
    expect(saved.parts.get('https://img.example/a.png')).toEqual({
      bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
      contentType: 'image/png',
    });
    expect(textOf(saved.parts.get('cid:b@x')?.bytes)).toBe('GIF89a');
  });

  it('may end lines with a line feed alone, and break off', () => {
    const saved = read(chromium.replaceAll('\r\n', '\n').slice(0, chromium.indexOf('GgoAAAAN') - 20));
    expect(textOf(saved.page.bytes)).toContain('sailed again.');
    expect(saved.parts.size).toBe(1);
  });

  it('may be one page without parts, or one wrapped in an alternative', () => {
    const alone =
      'Content-Type: text/html; charset="windows-1251"\nContent-Location: https://a.example/\n\n<p>x</p>';
    expect(read(alone)).toMatchObject({
      url: 'https://a.example/',
      page: { contentType: 'text/html; charset="windows-1251"' },
    });
    const wrapped = `Content-Type: multipart/related; boundary=A; start="<p2>"

--A
Content-Type: multipart/alternative; boundary="B"

--B
Content-Type: text/html
Content-ID: <p1>

<p>frame</p>
--B
Content-Type: text/html
Content-ID: <p2>

<p>page</p>
--B--
--A--
`;
    expect(textOf(read(wrapped).page.bytes)).toBe('<p>page</p>');
  });

  it.each([
    ['prose', 'The ferry sailed.\n\nAgain.'],
    ['nothing', ''],
    ['a letter', 'Content-Type: text/plain\n\nhello'],
    ['a header without end', 'Content-Type: text/html\n'.repeat(10_000)],
    ['a boundary that never comes', 'Content-Type: multipart/related; boundary="A"\n\nx'],
    ['parts without end', `Content-Type: multipart/related; boundary="A"\n\n${'--A\n'.repeat(200_000)}`],
    [
      'parts in parts',
      Array.from(
        { length: 50 },
        (_, i) => `Content-Type: multipart/related; boundary="A${i}"\n\n--A${i}\n`,
      ).join(''),
    ],
  ])('is not %s, and that is said', (_, text) => {
    const parsed = parseMhtml(bytesOf(text));
    expect(parsed.ok ? 'read' : parsed.problems[0]?.reason).toMatch(/^is (?:no MHTML|MHTML without)/);
  });

  it('never throws', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'Content-Type: multipart/related; boundary=A\n',
        '\n',
        '--A\n',
        '--A--\n',
        'Content-Type: text/html\n',
      ),
      fc.constantFrom(
        'Content-Transfer-Encoding: base64\n',
        'Content-Location: ://\n',
        'Content-ID: <\n',
        ' folded\n',
        ':\n',
      ),
      fc.string({ maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        expect(typeof parseMhtml(bytesOf(pieces.join(''))).ok).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  });
});

describe('transfer encodings', () => {
  it('give back the bytes that were encoded', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const base64 = Buffer.from(bytes).toString('base64').replace(/.{20}/g, '$&\r\n');
        expect(decodeBase64(bytesOf(base64))).toEqual(bytes);
        const quoted = [...bytes].map((byte) => `=${byte.toString(16).padStart(2, '0')}`).join('');
        expect(decodeQuotedPrintable(bytesOf(quoted.replace(/.{30}/g, '$&=\n')))).toEqual(bytes);
      }),
    );
  });

  it('leave what is no escape as it is', () => {
    expect(textOf(decodeQuotedPrintable(bytesOf('a=ZZ b= c=')))).toBe('a=ZZ b= c=');
  });
});
