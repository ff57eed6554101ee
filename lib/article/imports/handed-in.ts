/** What stands in the box in which editors hand something in. */
export type HandedIn =
  /** Nothing but addresses, one a line. */
  | { kind: 'addresses'; addresses: string[] }
  /** Addresses are meant, and the words of this line, counted from 1, are none. */
  | { kind: 'unclear'; line: number; words: string }
  | { kind: 'text'; text: string }
  | { kind: 'nothing' };

/**
 * Tells addresses, one a line, from a text. A text begins with its headline: where an address stands first, or among
 * single words, a line that is none is a mistake.
 * @param webAddress the http(s) address that a word is, or null
 */
export function readHandedIn(given: string, webAddress: (word: string) => string | null): HandedIn {
  const lines = given.split(/\r?\n/).flatMap((line, at) => {
    const words = line.trim();
    const address = words === '' || /\s/.test(words) ? null : webAddress(withScheme(words));
    return words === '' ? [] : [{ line: at + 1, words, address }];
  });
  const [first] = lines;
  if (!first) return { kind: 'nothing' };
  const wrong = lines.find(({ address }) => address === null);
  if (!wrong)
    return { kind: 'addresses', addresses: [...new Set(lines.flatMap(({ address }) => address ?? []))] };
  const areMeant =
    isPlain(first) ||
    (lines.every(({ words }) => !/\s/.test(words)) && lines.some(isPlain)) ||
    isMistyped(lines);
  return areMeant
    ? { kind: 'unclear', line: wrong.line, words: wrong.words }
    : { kind: 'text', text: given.trim() };
}

interface Line {
  words: string;
  address: string | null;
}

/** “Node.js” may be a headline. */
const isPlain = ({ words, address }: Line): boolean => address !== null && words.includes('/');

/** One word alone that begins as addresses do. */
const isMistyped = ([first, second]: readonly Line[]): boolean =>
  !second && first !== undefined && /^[a-z][a-z\d+.-]*:\/\/\S*$/i.test(first.words);

/** People leave the scheme out, as the address bar does. */
const withScheme = (line: string): string =>
  /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#:]|$)/u.test(line) ? `https://${line}` : line;
