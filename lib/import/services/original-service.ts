import type { PassageContent } from '../../article/article';
import { offeredService } from '../../base/offered-service';
import type { SourceDocument } from '../../store/articles/article-types';

/** A document that an article came from, and the address that it is of. */
export interface Original extends SourceDocument {
  url: string | null;
}

/**
 * Who reads all texts of an article's original, in a process where it can be stopped: the serving process. Null where
 * that takes longer than an editor waits for a page; it goes on, and is there the next time.
 */
export const originalService = offeredService<{
  readTexts(original: Original): Promise<PassageContent[] | null>;
}>('original-service');
