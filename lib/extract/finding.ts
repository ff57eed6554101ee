/** Why something handed in was refused, or a part of it left out: where, and what to do about it. */
export interface Finding {
  /** Counted from 1, as editors do; null where the whole is meant. */
  line: number | null;
  reason: string;
}
