/** "an “expedited review“ of": a mark that opens, used to close. */
const closedByOpening = /“([^“”]+)“(?=[\s,.;:!?)]|$)/gu;

const pairs: readonly [open: string, close: string][] = [
  ['“', '”'],
  ['«', '»'],
];

/** A sentence with both marks of each quotation: one of several sentences opens in the first and closes in the last. */
export function closeQuotations(written: string): string {
  const sentence = written.includes('„') ? written : written.replace(closedByOpening, '“$1”');
  const count = (mark: string) => sentence.split(mark).length - 1;
  if (sentence.includes('„')) return count('„') > count('“') + count('”') ? `${sentence}“` : sentence;
  for (const [open, close] of pairs) {
    if (!sentence.includes(open) && !sentence.includes(close)) continue;
    if (count(open) > count(close)) return `${sentence}${close}`;
    if (count(close) > count(open)) return `${open}${sentence}`;
  }
  if (count('"') % 2 === 0) return sentence;
  return sentence.startsWith('"') || /\s"\S/u.test(sentence) ? `${sentence}"` : `"${sentence}`;
}

/** True where each quotation and bracket that opens in a text closes in it. */
export function isBalanced(text: string): boolean {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  const isGerman = text.includes('„');
  return (
    count(/"/gu) % 2 === 0 &&
    count(/\(/gu) === count(/\)/gu) &&
    count(isGerman ? /„/gu : /[“«]/gu) === count(isGerman ? /[“”]/gu : /[”»]/gu)
  );
}
