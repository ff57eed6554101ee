import type { Article, Passage } from '@/lib/article/article';
import { isSpan } from '@/lib/article/dates/edtf';
import { momentName } from '@/lib/article/moment-name';
import { isComingMoment, isOwnMoment, orderMoments } from '@/lib/article/lists/timeline';
import { drawAxis, type AxisDrawing } from './article-axis';
import type { MomentView } from './moment-view';
import { stripView, type StripView } from './strip/strip-view';

/** What the timeline shows of an article's moments, in the order of time, its axis and its strip. */
export function momentViews(article: Pick<Article, 'moments' | 'passages' | 'publishedAt' | 'language'>): {
  views: MomentView[];
  axis: AxisDrawing | null;
  strip: StripView | null;
} {
  const moments = orderMoments(article.moments);
  const firstComing = moments.find(({ date }) => isComingMoment(date, article.publishedAt));
  const axis = drawAxis(moments, article.language);
  const views = moments.map((moment): MomentView => ({
    id: moment.id,
    date: moment.date,
    label: moment.label,
    heading: moment.heading,
    summary: moment.heading === null ? momentName(moment) : moment.summary,
    passageId: moment.words.passageId,
    passage: nameOf(moment.words.passageId, article.passages),
    shape: isSpan(moment.date) ? 'span' : 'point',
    own: isOwnMoment(moment.date, article.publishedAt),
    opensComing: moment === firstComing,
    place: axis?.places.get(moment.id) ?? null,
  }));
  return {
    views,
    axis: axis?.drawing ?? null,
    strip: stripView(moments, article.language, article.publishedAt.slice(0, 4)),
  };
}

/** "In paragraph 5", counted as a reader would: paragraphs only. */
function nameOf(passageId: string, passages: Passage[]): string {
  const passage = passages.find((one) => one.id === passageId);
  if (passage?.kind !== 'paragraph') return 'In the text';
  const number = passages.filter((one) => one.kind === 'paragraph').indexOf(passage) + 1;
  return `In paragraph ${number}`;
}
