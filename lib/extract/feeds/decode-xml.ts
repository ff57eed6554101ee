/** A declaration stands at the very start; where none is in this many bytes, there is none. */
const declarationReach = 300;

function decode(bytes: Uint8Array, label: string, isStrict: boolean): string | null {
  try {
    return new TextDecoder(label.trim().toLowerCase(), { fatal: isStrict }).decode(bytes);
  } catch {
    // A label that nobody knows, or bytes that are not what the label says: the next witness is heard.
    return null;
  }
}

/** The first sign of XML and of JSON: `<`, `{`, `[`. */
const isFirstSign = (byte: number): boolean => byte === 0x3c || byte === 0x7b || byte === 0x5b;

/** UTF-16 by its mark, or by the zero byte beside the first sign; null for everything else. */
export function findUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first = 0, second = 0] = bytes;
  if ((first === 0xff && second === 0xfe) || (isFirstSign(first) && second === 0 && bytes.length > 1))
    return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && isFirstSign(second)) ? 'utf-16be' : null;
}

/**
 * Bytes of XML or JSON as text. A byte order mark speaks first, then the response's header, then the XML
 * declaration (RFC 7303), but only who tells the truth is believed: a server that says UTF-8 of
 * windows-1251 is passed over. What fits nothing is read as UTF-8 with holes, better than not at all.
 */
export function decodeXml(bytes: Uint8Array, contentType: string | null): string {
  const utf16 = findUtf16(bytes);
  if (utf16) return decode(bytes, utf16, false) ?? '';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, declarationReach));
  const declared = /^[^<]*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1];
  const fields = /charset\s*=\s*"?([\w.:-]+)/i.exec(contentType ?? '')?.[1];
  const hasMark = head.startsWith('\u00ef\u00bb\u00bf');
  for (const label of [hasMark ? 'utf-8' : undefined, fields, declared, 'utf-8']) {
    const text = label === undefined ? null : decode(bytes, label, true);
    if (text !== null) return text;
  }
  return decode(bytes, declared ?? fields ?? 'utf-8', false) ?? decode(bytes, 'utf-8', false) ?? '';
}
