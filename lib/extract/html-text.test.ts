import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlText } from './html-text';

describe('htmlText', () => {
  it('is the words on one line, those of blocks apart', () => {
    expect(htmlText('<p>One <b>t</b>wo.</p><p>Three&nbsp;&amp; <i>four</i>.</p><ul><li>a<li>b</ul>')).toBe(
      'One two. Three & four. a b',
    );
    expect(htmlText('a<script>b()</script>c<style>d</style>')).toBe('a c');
    expect(htmlText('1 < 2 & 3')).toBe('1 < 2 & 3');
  });

  it('has no signs that show nothing, with or without markup', () => {
    expect(htmlText('<b>Stau&shy;see</b> im\u200b Tal')).toBe('Stausee im Tal');
    expect(htmlText('Stau\u00adsee im\u2060 Tal')).toBe('Stausee im Tal');
  });

  it('is one line, whatever it is made from', () => {
    const piece = fc.oneof(fc.constantFrom('<p>', '</p>', '<script>', '<!--', '&lt', '<b'), fc.string());
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = htmlText(pieces.join(''));
        expect(text).toBe(text.replace(/\s+/g, ' ').trim());
      }),
    );
  });

  it('gives up on what is nested without end', () => {
    expect(htmlText(`a${'<div>'.repeat(500_000)}b`)).toBe('a');
  });
});
