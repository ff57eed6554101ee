import { abbreviationsOf } from './abbreviations/languages';
import type { TextSpan } from './sentences';
import { type TokenRules, tokenRulesOf } from './token-rules';

/** Cuts sentences of one language into words and signs. */
export type Tokenizer = (text: string, sentence: TextSpan) => TextSpan[];

const tokenizers = new Map<string, Tokenizer>();

/** The tokenizer of a language, as BCP 47 names it. */
export function tokenizerOf(language: string): Tokenizer {
  const code = language.slice(0, 2).toLowerCase();
  const known = tokenizers.get(code);
  if (known) return known;
  const made = makeTokenizer(tokenRulesOf(code), shortWords(code));
  tokenizers.set(code, made);
  return made;
}

/** Where a full stop belongs to the word before it. */
interface ShortWords {
  always: Set<string>;
  beforeNumber: Set<string>;
  ordinalDot: boolean;
}

function shortWords(language: string): ShortWords {
  const { beforeName, beforeNumber, anywhere, ordinalDot } = abbreviationsOf(language);
  return {
    always: new Set([...beforeName, ...anywhere]),
    beforeNumber: new Set(beforeNumber),
    ordinalDot,
  };
}

// A word's length is bounded so that no text makes an expression run far back or ahead.
const LETTER = String.raw`[\p{L}\p{M}\p{N}_\u200c\u200d]`;
/** Letters and digits, with signs inside that don't end a word: 3,000.5, O'Neill, 10:30, AT&T. */
const UNIT = String.raw`${LETTER}{1,80}(?:(?:['’ʼ·&]|[.,:/](?=\p{N})(?<=\p{N}[.,:/]))${LETTER}{1,80}){0,12}`;
const HYPHEN = String.raw`[-‐‑]`;
const pattern = (hyphensSplit: boolean) =>
  new RegExp(
    [
      String.raw`(?<address>(?:https?:\/\/|www\.)[^\s<>"“”«»]{1,300}(?<![.,;:!?)\]'’])|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}|[@#]${LETTER}{1,80})`,
      String.raw`(?<dotted>\p{L}{1,3}(?:\.\p{L}{1,4}){1,4}\.)(?!${LETTER})`,
      String.raw`(?<word>['’](?:s|t|n|m|em|tis|twas)(?!${LETTER})|${UNIT}(?:${hyphensSplit ? '(?!)' : HYPHEN}${UNIT}){0,8}['’]?)`,
      String.raw`(?<sign>\.{2,}|''|\x60{2}|(?<same>[!?*=~_-])\k<same>+|[^\s])`,
    ].join('|'),
    'gu',
  );
const patterns = { true: pattern(true), false: pattern(false) };

function makeTokenizer(rules: TokenRules, short: ShortWords): Tokenizer {
  const expression = patterns[`${rules.hyphensSplit}`];
  return (text, { start, end }) => {
    const sentence = text.slice(start, end);
    const tokens: TextSpan[] = [];
    const add = (from: number, to: number) => tokens.push({ start: start + from, end: start + to });
    expression.lastIndex = 0;
    let match: RegExpExecArray | null;
    while ((match = expression.exec(sentence))) {
      const from = match.index;
      let to = from + match[0].length;
      if (match.groups!['word'] === undefined) {
        add(from, to);
        continue;
      }
      if (/['’]$/u.test(match[0]) && !rules.apostrophe?.test(match[0])) to--;
      if (takesStop(sentence, from, to, short)) to++;
      for (const [a, b] of cutClitics(sentence, from, to, rules)) add(a, b);
      expression.lastIndex = to;
    }
    return tokens;
  };
}

function takesStop(sentence: string, from: number, to: number, short: ShortWords): boolean {
  if (sentence[to] !== '.' || sentence[to + 1] === '.') return false;
  const word = sentence.slice(from, to);
  const rest = sentence.slice(to + 1, to + 4);
  const last = !/[\p{L}\p{N}]/u.test(sentence.slice(to + 1, to + 40));
  if (/^\p{Lu}$/u.test(word)) return !last;
  if (short.ordinalDot && /^(?:\d{1,2}|[IVX]{1,5})$/.test(word)) return !last && /^\s/.test(rest);
  const lower = word.toLowerCase();
  // Many are words as well ("ill", "mass"): at a sentence's end its stop is its own.
  if (short.always.has(lower)) return !last;
  return short.beforeNumber.has(lower) && /^\s?\d/.test(rest);
}

function cutClitics(sentence: string, from: number, to: number, rules: TokenRules): [number, number][] {
  const parts: [number, number][] = [];
  const after: [number, number][] = [];
  let start = from;
  let end = to;
  while (rules.leading && !rules.whole?.test(sentence.slice(start, end))) {
    const length = rules.leading.exec(sentence.slice(start, end))?.[0].length ?? 0;
    if (length === 0) break;
    parts.push([start, start + length]);
    start += length;
  }
  while (rules.trailing && !rules.whole?.test(sentence.slice(start, end))) {
    const length = rules.trailing.exec(sentence.slice(start, end))?.[0].length ?? 0;
    if (length === 0 || length === end - start) break;
    after.unshift([end - length, end]);
    end -= length;
  }
  return [...parts, [start, end], ...after];
}
