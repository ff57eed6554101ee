import { snapToWords } from '@/lib/annotate/describe';

/** Words that are selected in a passage's box, and what stands around them there: they may stand in it twice. */
export interface Selected {
  passage: string;
  /** All that stands in the box. */
  text: string;
  words: string;
  prefix: string;
  suffix: string;
}

/** What tells words from the same words elsewhere, in letters on either side, as the W3C's selectors have it about. */
const around = 64;

type Box = Pick<HTMLTextAreaElement, 'name' | 'value' | 'selectionStart' | 'selectionEnd'>;

const passageOf = (name: string): string | undefined => /^([pb]\d+)\.text$/.exec(name)?.[1];

/** Whole words, as a mouse seldom hits them to the letter; null where none of a passage are selected. */
export function selectedIn({ name, value, selectionStart, selectionEnd }: Box): Selected | null {
  const passage = passageOf(name);
  const range = snapToWords(value, { start: selectionStart, end: selectionEnd });
  if (passage === undefined || range === null) return null;
  const { start, end } = range;
  return {
    ...{ passage, text: value, words: value.slice(start, end) },
    prefix: value.slice(Math.max(0, start - around), start),
    suffix: value.slice(end, end + around),
  };
}

/** Whether the caret stands in a passage's box, with nothing selected there. */
export const isCaretIn = ({ name, selectionStart, selectionEnd }: Omit<Box, 'value'>): boolean =>
  passageOf(name) !== undefined && selectionStart === selectionEnd;

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'repeat'>;

/**
 * What a key asks for, with words selected: m a moment, q a pull quote. In a box, where keys write, with Alt.
 * The place on the keyboard counts too: with Alt some write signs, and some have no Latin letters.
 */
export function markAsked(
  { key, code, altKey, ctrlKey, metaKey, repeat }: Pressed,
  isInBox: boolean,
): 'moment' | 'quote' | null {
  if (ctrlKey || metaKey || repeat || altKey !== isInBox) return null;
  const isLatin = /^[a-z]$/i.test(key);
  const letter = isLatin ? key.toLowerCase() : code.replace(/^Key/, '').toLowerCase();
  return letter === 'm' ? 'moment' : letter === 'q' ? 'quote' : null;
}
