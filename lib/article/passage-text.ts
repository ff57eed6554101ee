import type { Passage, PassageContent, Run } from './article';

export const runsText = (runs: Run[]): string => runs.map((run) => run.text).join('');

/**
 * The plain text of a passage: what `PassageWords.start` counts into, what is searched and counted.
 * Parts of one passage (list items, paragraphs of a quotation) stand on lines of their own.
 */
export function passageText(passage: Passage | PassageContent): string {
  switch (passage.kind) {
    case 'paragraph':
    case 'heading':
      return runsText(passage.runs);
    case 'list':
      return passage.items.map((item) => runsText(item.runs)).join('\n');
    case 'quotation':
      return passage.paragraphs.map(runsText).join('\n');
    case 'figure':
      return passage.photo.caption ?? '';
    case 'related':
      return passage.link.headline;
  }
}
