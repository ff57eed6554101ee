/**
 * What windows-1252 has where ISO 8859-1 has control characters, from 0x80 on. Node 20 decodes the one as the
 * other (nodejs/node#56542), which loses every curly quote and dash.
 */
const windowsPunctuation = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The standard's name of an encoding by any of its labels; null for a label that nobody knows. */
export function encodingOf(label: string | null | undefined): string | null {
  if (!label) return null;
  try {
    return new TextDecoder(label.trim().replace(/^["']|["']$/g, '')).encoding;
  } catch {
    return null;
  }
}

/**
 * Bytes as text, in an encoding by any of its labels. Null for an unknown label, and where bytes must fit and
 * don't.
 */
export function decodeAs(label: string, bytes: Uint8Array, mustFit = false): string | null {
  const encoding = encodingOf(label);
  if (encoding === null) return null;
  try {
    const text = new TextDecoder(encoding, { fatal: mustFit }).decode(bytes);
    if (encoding !== 'windows-1252') return text;
    return text.replace(/[\u0080-\u009f]/g, (control) =>
      windowsPunctuation.charAt(control.charCodeAt(0) - 0x80),
    );
  } catch {
    return null;
  }
}
