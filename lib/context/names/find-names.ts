import type { SplitText } from '../../language/tokens/sentences';
import { readNames } from './read-names';

/** A name as it stands in a text, with the fullest form that the text gives it. */
export interface FoundName {
  start: number;
  end: number;
  name: string;
}

/** Every person and body that a text names, in order, each led back to its fullest name. */
export const findNames = (read: SplitText): FoundName[] =>
  readNames(read).mentions.map(({ start, end, bearer }) => ({ start, end, name: bearer.name }));
