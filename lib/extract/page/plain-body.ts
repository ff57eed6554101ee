import type { Passage } from '../../article/article';
import { passageText } from '../../article/passage-text';
import { isEmbedLink } from './body/embeds';

/** The text of an article alone, a line a block: no captions, nothing that leads elsewhere. */
export const plainBody = (passages: readonly Passage[]): string =>
  passages
    .filter(
      (passage) =>
        passage.kind !== 'figure' &&
        passage.kind !== 'related' &&
        !(passage.kind === 'paragraph' && isEmbedLink(passage.runs)),
    )
    .map(passageText)
    .filter((text) => text !== '')
    .join('\n');
