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
