import type { Moment, Passage, PassageWords, PullQuote } from '../article/article';
import { findWords } from '../article/find-words';
import type { FrontMatter } from './front-matter-schema';
import type { Finding } from './problem';

function findInPassages(passages: readonly Passage[], words: string): PassageWords[] {
  return passages.flatMap((passage) => (passage.kind === 'related' ? [] : (findWords(passage, words) ?? [])));
}

const aroundWords = /["'“”‘’«»„\s]/u;
const behindWords = /["'“”‘’«»„\s.,!?…]/u;

/** Without the marks around it; by a pattern, each mark of a long run would be the start of a search for its end. */
function withoutMarks(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && aroundWords.test(text.charAt(start))) start += 1;
  while (end > start && behindWords.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** A pull quote's words as the text may have them: in capitals and end punctuation it may differ. */
function spellings(text: string): string[] {
  const bare = withoutMarks(text);
  const first = bare.charAt(0);
  return [text, bare, first.toLowerCase() + bare.slice(1), first.toUpperCase() + bare.slice(1)];
}

/** The one place of the words, or why there is no such place. */
function locate(passages: readonly Passage[], candidates: readonly string[]): PassageWords | string {
  for (const words of candidates) {
    const [found, ...others] = findInPassages(passages, words);
    if (found && others.length > 0)
      return `the words "${words}" are in ${others.length + 1} passages: give more of them`;
    if (found) return found;
  }
  return `the words "${candidates[0] ?? ''}" are in no passage`;
}

/** Ties the moments and pull quotes of the front matter to their words in the text. */
export function readMarks(
  data: FrontMatter,
  lineAt: (path: readonly PropertyKey[]) => number | null,
  passages: readonly Passage[],
): { moments: Moment[]; pullQuotes: PullQuote[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const place = (candidates: readonly string[], path: readonly PropertyKey[]): PassageWords[] => {
    const words = locate(passages, candidates);
    if (typeof words !== 'string') return [words];
    findings.push({ line: lineAt(path), reason: words });
    return [];
  };
  const moments = (data.moments ?? []).flatMap((given, index) =>
    place([given.words], ['moments', index, 'words']).map((words): Moment => ({
      id: `m${index + 1}`,
      date: given.date,
      label: given.label ?? null,
      heading: given.heading ?? null,
      summary: given.summary ?? null,
      words,
      origin: 'editor',
    })),
  );
  const pullQuotes = (data.pullQuotes ?? []).flatMap((given, index) =>
    place(given.words === undefined ? spellings(given.text) : [given.words], [
      'pullQuotes',
      index,
      given.words === undefined ? 'text' : 'words',
    ]).map((words): PullQuote => ({
      id: `q${index + 1}`,
      text: given.text,
      speaker: given.speaker ?? null,
      statement: given.statement ?? null,
      words,
      origin: 'editor',
    })),
  );
  return { moments, pullQuotes, findings };
}
