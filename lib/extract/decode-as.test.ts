import { expect, it } from 'vitest';
import { decodeAs, encodingOf } from './decode-as';
import { decodeXml } from './feeds/decode-xml';

/** “Dash” – as windows-1252 has it. */
const curly = Uint8Array.of(0x93, 0x44, 0x61, 0x73, 0x68, 0x94, 0x20, 0x96);

it.each(['windows-1252', 'ISO-8859-1', ' latin1 ', '"cp1252"'])('keeps curly quotes of %s', (label) => {
  expect(decodeAs(label, curly)).toBe('“Dash” –');
  expect(decodeAs(label, curly, true)).toBe('“Dash” –');
});

it('keeps them in feeds', () => {
  const declaration = new TextEncoder().encode('<?xml version="1.0" encoding="ISO-8859-1"?><rss>');
  expect(decodeXml(Uint8Array.of(...declaration, ...curly), null)).toContain('“Dash” –');
});

it('decodes nothing by a label that nobody knows, nor what must fit and does not', () => {
  expect(decodeAs('utf-99', curly)).toBeNull();
  expect(decodeAs('utf-8', curly, true)).toBeNull();
  expect(encodingOf(null)).toBeNull();
});
