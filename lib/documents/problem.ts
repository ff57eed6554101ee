/** Why a document was refused: where, and what to do about it. */
export interface Problem {
  file: string;
  /** Counted from 1, as editors do; null where the whole file is meant. */
  line: number | null;
  reason: string;
}

/** A problem before anyone says which file it is in. */
export type Finding = Omit<Problem, 'file'>;
