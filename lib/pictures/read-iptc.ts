/** The fields of IPTC's older format (IIM, record 2) that say whose picture it is and of what. */
const fields = { 80: 'byline', 110: 'credit', 120: 'caption' } as const;
export type IptcField = (typeof fields)[keyof typeof fields];

/** Each value begins with this byte; the next two say which one it is. */
const tag = 0x1c;
/** Longer than any of these fields may be by the standard, by far. */
const maxLength = 32_000;

/**
 * Reads the fields from the block that a picture's file holds them in, with or without Photoshop's
 * frame around them. Whatever is broken or cut off ends the reading; what came before it counts.
 */
export function readIptc(bytes: Uint8Array): Partial<Record<IptcField, string>> {
  const found: Partial<Record<IptcField, string>> = {};
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = startOf(bytes);
  while (at + 5 <= bytes.length && bytes[at] === tag) {
    const [record, field] = [bytes[at + 1], bytes[at + 2]];
    const length = view.getUint16(at + 3);
    const value = bytes.subarray(at + 5, at + 5 + length);
    // A length above 32,767 would announce a longer one, which none of these fields may have.
    if (length > maxLength || value.length < length) break;
    const name = record === 2 ? fields[field as keyof typeof fields] : undefined;
    if (name) found[name] ??= decode(value);
    at += 5 + length;
  }
  return found;
}

/** The first field of record 1 or 2: the frame before it has no such three bytes. */
function startOf(bytes: Uint8Array): number {
  for (let at = 0; at + 2 < bytes.length; at += 1) {
    const record = bytes[at + 1] ?? 0;
    if (bytes[at] === tag && (record === 1 || record === 2)) return at;
  }
  return bytes.length;
}

/** Files say their encoding seldom and not always rightly; what reads as UTF-8 is hardly ever another. */
function decode(value: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(value);
  } catch {
    return new TextDecoder('windows-1252').decode(value);
  }
}
