/** What stands in the box in which editors hand something in. */
export type HandedIn =
  /** Nothing but addresses, one a line. */
  { kind: 'addresses'; addresses: string[] } | { kind: 'text'; text: string } | { kind: 'nothing' };

/**
 * Tells addresses, one a line, from a text.
 * @param webAddress the http(s) address that a word is, or null
 */
export function readHandedIn(given: string, webAddress: (word: string) => string | null): HandedIn {
  const text = given.trim();
  if (text === '') return { kind: 'nothing' };
  const lines = text.split(/\r?\n/).flatMap((line) => (line.trim() === '' ? [] : line.trim()));
  const addresses = lines.flatMap((line) => (/\s/.test(line) ? [] : (webAddress(withScheme(line)) ?? [])));
  return addresses.length === lines.length
    ? { kind: 'addresses', addresses: [...new Set(addresses)] }
    : { kind: 'text', text };
}

/** People leave the scheme out, as the address bar does. */
const withScheme = (line: string): string =>
  /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#:]|$)/u.test(line) ? `https://${line}` : line;
