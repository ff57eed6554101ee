import type { Entry } from './compile';

export interface Token {
  start: number;
  end: number;
  /** Null where the language's data knows nothing of the word. */
  entry: Entry | null;
  /** What stands before the token: nothing, white space, or a blank line. */
  gap: 0 | 1 | 2;
}
