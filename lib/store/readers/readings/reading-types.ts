import type { ArticleCard } from '../../../article/article';
import type { Reading, ReadingState } from '../../../reader/reading';
import type { ListOn } from '../../engine/rows/list-page';

export interface ListReadings extends ListOn {
  state?: ReadingState;
  tag?: string;
}

export interface ReadArticle {
  article: ArticleCard;
  reading: Reading;
}

export interface TagCount {
  id: number;
  name: string;
  count: number;
}
