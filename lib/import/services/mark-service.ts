import type { Article, PassageWords } from '../../article/article';
import { offeredService } from '../../base/offered-service';
import type { MarkWords } from '../../context/marks/suggest-mark';

/** What an editor chose words in. */
type Marked = Pick<Article, 'passages' | 'language' | 'headline' | 'publishedAt' | 'updatedAt'>;

/** Who reads words that an editor chose: the serving process, since the app is bundled apart from the languages. */
export const markService = offeredService<{ suggest(article: Marked, words: PassageWords): MarkWords }>(
  'mark-service',
);
