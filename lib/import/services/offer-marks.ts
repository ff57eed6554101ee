import { suggestMark } from '../../context/marks/suggest-mark';
import { loadLanguage } from '../load-language';
import { markService } from './mark-service';

/** Has this process read the words that editors choose. */
export function offerMarks(): void {
  markService.offer({
    suggest: (article, words) => suggestMark(article, words, loadLanguage(article.language)),
  });
}
