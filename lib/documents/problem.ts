/** Why a document was refused: where, and what to do about it. */
export interface Problem {
  file: string;
  /** Counted from 1, as editors do; null where the whole file is meant. */
  line: number | null;
  reason: string;
}

/** A problem before anyone says which file it is in. */
export type Finding = Omit<Problem, 'file'>;

/** `talks.md:3: the date is none`, as compilers have it and editors follow it. */
export const problemLine = ({ file, line, reason }: Problem): string =>
  `${file}${line === null ? '' : `:${line}`}: ${reason}`;

/** Of a long document with as many faults: whoever has corrected these sees the others. */
const mostInWords = 5;

/** What is wrong with one document, in a line that names no file. */
export function problemsInWords(problems: readonly Finding[]): string {
  const words = problems
    .slice(0, mostInWords)
    .map(({ line, reason }) => (line === null ? reason : `line ${line}: ${reason}`));
  const more = problems.length - words.length;
  return [...words, ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}
