const hexValue = (code: number): number =>
  code >= 48 && code <= 57
    ? code - 48
    : code >= 65 && code <= 70
      ? code - 55
      : code >= 97 && code <= 102
        ? code - 87
        : -1;

/** Quoted-printable as bytes (RFC 2045); what is no escape stands as it is, as mail readers have it. */
export function decodeQuotedPrintable(bytes: Uint8Array): Uint8Array {
  const decoded = new Uint8Array(bytes.length);
  let [from, to] = [0, 0];
  while (from < bytes.length) {
    const byte = bytes[from] ?? 0;
    from += 1;
    if (byte !== 61) {
      decoded[to] = byte;
      to += 1;
      continue;
    }
    const [next = 0, after = 0] = [bytes[from], bytes[from + 1]];
    if (next === 13 && after === 10) from += 2;
    else if (next === 10) from += 1;
    else if (hexValue(next) >= 0 && hexValue(after) >= 0) {
      decoded[to] = hexValue(next) * 16 + hexValue(after);
      to += 1;
      from += 2;
    } else {
      decoded[to] = byte;
      to += 1;
    }
  }
  return decoded.slice(0, to);
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const sixBits = new Int8Array(256).fill(-1);
for (let index = 0; index < alphabet.length; index += 1) sixBits[alphabet.charCodeAt(index)] = index;

/** Base64 as bytes, line ends and other marks passed over; `=` ends it. */
export function decodeBase64(bytes: Uint8Array): Uint8Array {
  const decoded = new Uint8Array(Math.ceil((bytes.length * 3) / 4));
  let [to, held, bits] = [0, 0, 0];
  for (const byte of bytes) {
    if (byte === 61) break;
    const value = sixBits[byte] ?? -1;
    if (value < 0) continue;
    held = ((held << 6) | value) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    decoded[to] = (held >> bits) & 0xff;
    to += 1;
  }
  return decoded.slice(0, to);
}

/** A part's body by its Content-Transfer-Encoding. */
export function decodeTransfer(body: Uint8Array, encoding: string | null): Uint8Array {
  const name = encoding?.trim().toLowerCase();
  if (name === 'quoted-printable') return decodeQuotedPrintable(body);
  return name === 'base64' ? decodeBase64(body) : body;
}
