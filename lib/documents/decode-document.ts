import type { Finding } from './problem';

/**
 * 1 MB is 170,000 words, a thick book; a file above this is no article, and Markdown of that size takes
 * the parser seconds. Callers check the size before they read a file into memory, this module checks again.
 */
export const largestDocument = 1_000_000;

function lineOf(bytes: Uint8Array, index: number): number {
  let line = 1;
  for (let i = 0; i < index; i += 1) if (bytes[i] === 10) line += 1;
  return line;
}

/** Index of the first byte that begins no whole UTF-8 character: the longest start that decodes. */
function firstBadByte(bytes: Uint8Array): number {
  const decodes = (end: number): boolean => {
    try {
      // As a stream, so that a character cut by `end` itself is no error.
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let [good, bad] = [0, bytes.length + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(middle)) good = middle;
    else bad = middle;
  }
  return Math.min(good, bytes.length - 1);
}

/** Bytes to text: UTF-8, with or without a byte order mark, any line ends; or why not. */
export function decodeDocument(bytes: Uint8Array): { text: string } | { finding: Finding } {
  if (bytes.length > largestDocument)
    return { finding: { line: null, reason: `is larger than ${largestDocument / 1_000_000} MB` } };
  const nul = bytes.indexOf(0);
  if (nul >= 0)
    return { finding: { line: lineOf(bytes, nul), reason: 'holds a NUL byte: it is binary, not text' } };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text: text.replace(/\r\n?/g, '\n') };
  } catch {
    const line = lineOf(bytes, firstBadByte(bytes));
    return { finding: { line, reason: 'is not UTF-8 text: save it in UTF-8' } };
  }
}
