import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkup, jsonForScript } from '../text/escape';
import { hostileTexts } from './sample-article.testing';

describe('JSON for a script', () => {
  it('reads back as the same value and holds nothing that could end the script', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json = jsonForScript(value);
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(json).not.toMatch(/[<>&\u2028\u2029]/);
      }),
    );
  });

  it.each(hostileTexts)('holds “%s” harmlessly', (text) => {
    expect(jsonForScript({ text })).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(jsonForScript({ text }))).toEqual({ text });
  });
});

describe('escaped text', () => {
  it('opens no tag, entity or attribute, and reads back but for what XML can’t hold', () => {
    const names: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = escapeMarkup(text);
        expect(escaped).toMatch(/^(?:[^<>"'&]|&(?:amp|lt|gt|quot|#39);)*$/u);
        const back = escaped.replace(/&([^;]+);/g, (_, name: string) => names[name] ?? '');
        const held = [...text].filter((letter) => {
          const code = letter.codePointAt(0) ?? 0;
          return code >= 0x20
            ? (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff
            : [9, 10, 13].includes(code);
        });
        expect(back).toBe(held.join(''));
      }),
    );
  });
});
