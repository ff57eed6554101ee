import { endsSentence, isStamped, weightOf } from '../line-shape';
import type { PageBlock } from '../page-blocks';

/** A few words that are no sentence. */
const longestWords = 25;

/** Whether a line is a button, a section, a role or a stamp: short, and no sentence. */
export const isLabel = (block: PageBlock | undefined, text: string): boolean =>
  block?.content.kind === 'paragraph' &&
  !block.isEmbed &&
  ((weightOf(text) <= longestWords && !endsSentence(text)) || isStamped(text));
