import type { PassageContent } from '../../article/article';
import { untilComments, withoutThreads } from './body/find-comments';
import { isUnseen } from './body/find-boilerplate';
import { readPageBlocks } from './body/page-blocks';
import { splitPassage } from './body/split-passage';
import { openPage, type PageInput } from './extract-page';
import { readPhoto } from './pictures/read-figure';
import { elementsOf } from './source/page-tree';

/** A page of more is a list of many articles. */
const mostTexts = 2_000;

/**
 * All texts of the part of a page that holds its article, in their order: those too that an import leaves out, such as
 * boxes that ask to subscribe; and its pictures, at their addresses. Not its readers' comments. None where there is no article.
 */
export function readWholeText(input: PageInput): PassageContent[] {
  const opened = openPage(input);
  if ('problems' in opened) return [];
  const { facts, measures } = opened;
  const { element } = opened.body;
  if (element === null) return [];
  const blocks = readPageBlocks(element, {
    base: facts.base,
    skipped: new Set(elementsOf(element, isUnseen)),
    measures,
    frames: new Set(),
    readFigure(element) {
      const photo = readPhoto(element, facts.base);
      return photo && { kind: 'figure', photo };
    },
  });
  return untilComments(withoutThreads(blocks))
    .flatMap(({ content }) => splitPassage(content))
    .slice(0, mostTexts);
}
