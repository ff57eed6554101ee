import type { Article, Passage } from '@/lib/article/article';
import { isSpan } from '@/lib/article/edtf';
import { isOwnMoment, orderMoments, timelineGaps } from '@/lib/article/timeline';
import type { MomentView } from './moment-view';

/** What the timeline shows of an article's moments, in the order of time. */
export function momentViews(article: Pick<Article, 'moments' | 'passages' | 'publishedAt'>): MomentView[] {
  const moments = orderMoments(article.moments);
  const gaps = timelineGaps(moments.map((moment) => moment.date));
  return moments.map((moment, index) => ({
    id: moment.id,
    date: moment.date,
    label: moment.label,
    heading: moment.heading,
    summary: moment.summary,
    passageId: moment.words.passageId,
    place: placeOf(moment.words.passageId, article.passages),
    shape: isSpan(moment.date) ? 'span' : 'point',
    own: isOwnMoment(moment.date, article.publishedAt),
    gap: index === 0 ? 0 : (gaps[index - 1] ?? 0),
  }));
}

/** "In paragraph 5", counted as a reader would: paragraphs only. */
function placeOf(passageId: string, passages: Passage[]): string {
  const passage = passages.find((one) => one.id === passageId);
  if (passage?.kind !== 'paragraph') return 'In the text';
  const number = passages.filter((one) => one.kind === 'paragraph').indexOf(passage) + 1;
  return `In paragraph ${number}`;
}
