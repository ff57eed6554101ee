import { detectEncoding } from './detect-encoding';

/** Bytes from the start in which HTML lets a page say its encoding; some say it later. */
const prescanned = 4_096;

/**
 * What windows-1252 has where ISO 8859-1 has control characters, from 0x80 on. Node 20 decodes the one as the
 * other (nodejs/node#56542), which loses every curly quote and dash.
 */
const windowsPunctuation = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const decodeAs = (encoding: string, bytes: Uint8Array): string => {
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== 'windows-1252') return text;
  return text.replace(/[\u0080-\u009f]/g, (control) =>
    windowsPunctuation.charAt(control.charCodeAt(0) - 0x80),
  );
};

const labelOf = (label: string | null | undefined): string | null => {
  if (!label) return null;
  try {
    const { encoding } = new TextDecoder(label.trim().replace(/^["']|["']$/g, ''));
    return encoding;
  } catch {
    return null;
  }
};

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : null;
}

/** What the page says of itself, read as ASCII. A page that can be read so is not in UTF-16, whatever it says. */
function byPage(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1')
    .decode(bytes.subarray(0, prescanned))
    .replace(/<!--[\s\S]*?-->/g, '');
  const stated =
    /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(start)?.[1] ??
    /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w:.-]+)["']/i.exec(start)?.[1];
  const encoding = labelOf(stated);
  return encoding?.startsWith('utf-16') ? 'utf-8' : encoding;
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** More replacement characters than one in a thousand letters: the encoding that was stated is wrong. */
const isGarbled = (text: string): boolean => (text.match(/\ufffd/g)?.length ?? 0) > text.length / 1_000;

/**
 * A page's bytes as text, in the order of the Encoding and HTML standards: byte order mark, the answer's
 * header, the page's own word, UTF-8 if the bytes are that; else by its letters. What is stated and does not
 * fit the bytes is not believed where UTF-8 does.
 */
export function decodePage(bytes: Uint8Array, contentType: string | null = null): string {
  const mark = byMark(bytes);
  if (mark) return new TextDecoder(mark).decode(bytes);
  const stated = labelOf(/charset\s*=\s*("[^"]*"|[^\s;]+)/i.exec(contentType ?? '')?.[1]) ?? byPage(bytes);
  if (stated === null || stated === 'utf-8') {
    const whole = asUtf8(bytes);
    if (whole !== null) return whole;
    const lossy = new TextDecoder('utf-8').decode(bytes);
    // A page cut or joined from pieces has a few bad bytes; one in another encoding has one in each line.
    if (stated === 'utf-8' && !isGarbled(lossy)) return lossy;
    return decodeAs(detectEncoding(bytes) ?? 'windows-1252', bytes);
  }
  const hasHigh = bytes.some((byte) => byte > 0x7f);
  if (hasHigh && /^(?:windows-125\d|iso-8859-\d+)$/.test(stated)) {
    const whole = asUtf8(bytes);
    // Bytes above ASCII that make whole UTF-8 by chance in a single-byte encoding are next to impossible.
    if (whole !== null) return whole;
  }
  return decodeAs(stated, bytes);
}
