import { describe, expect, it } from 'vitest';
import { decodePage } from './decode-page';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((char) => char.charCodeAt(0)) : part)),
  );

describe('the encoding of a page', () => {
  it('is its byte order mark’s, before all else', () => {
    expect(decodePage(bytes([0xef, 0xbb, 0xbf], [0xc3, 0xa9]), 'text/html; charset=windows-1251')).toBe('é');
    expect(decodePage(bytes([0xff, 0xfe, 0x41, 0x04]))).toBe('с'.replace('с', '\u0441'));
  });

  it('is the header’s before the page’s own', () => {
    const page = bytes('<meta charset="utf-8">', [0xcf, 0xf0, 0xe8]);
    expect(decodePage(page, 'text/html; charset=windows-1251')).toContain('При');
  });

  it.each([
    ['<meta charset=windows-1251>'],
    ['<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1251">'],
    ['<?xml version="1.0" encoding="windows-1251"?>'],
  ])('is the page’s own: %s', (head) => {
    expect(decodePage(bytes(head, [0xcf, 0xf0, 0xe8]))).toContain('При');
  });

  it('reads East Asian encodings', () => {
    expect(decodePage(bytes('<meta charset="gbk">', [0xd6, 0xd0]))).toContain('中');
    expect(decodePage(bytes('<meta charset="shift_jis">', [0x93, 0xfa]))).toContain('日');
  });

  it('is UTF-8 where nothing is stated and the bytes are that, else windows-1252 with its quotes', () => {
    expect(decodePage(utf8('Größe'))).toBe('Größe');
    expect(decodePage(bytes('the mill', [0x92], 's wheel ', [0x97], ' caf', [0xe9]))).toBe(
      'the mill’s wheel — café',
    );
  });

  it('is UTF-8 where the bytes are that and a single-byte encoding is stated', () => {
    expect(decodePage(utf8('<meta charset="iso-8859-1">Größe'))).toContain('Größe');
  });

  it('is not believed where it is no encoding, or UTF-16 that can’t be', () => {
    expect(decodePage(utf8('<meta charset="nonsense">Größe'))).toContain('Größe');
    expect(decodePage(utf8('<meta charset="utf-16">Größe'))).toContain('Größe');
  });

  it('keeps UTF-8 with a byte or two broken', () => {
    const page = bytes('x'.repeat(5_000), [0xff], 'y');
    expect(decodePage(page, 'text/html; charset=utf-8')).toContain('\ufffdy');
  });
});
