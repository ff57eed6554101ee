/** Feature keys are this long: short enough to be stored in about a byte each, long enough to differ. */
const KEY_BITS = 24;

/** Spreads what a number says over all of its bits. */
function spread(value: number): number {
  const once = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  return once ^ (once >>> 15);
}

/** The hash of a text or of a part of it, in 32 bits (FNV-1a). */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}

/** The key of a feature: which template it is of, and up to three values. */
export function featureKey(template: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ a;
  hash = spread(hash) + Math.imul(b, 0x85ebca6b);
  hash = spread(hash) + Math.imul(c, 0xc2b2ae35);
  return spread(hash) >>> (32 - KEY_BITS);
}
