import { Fragment, type ReactNode } from 'react';
import { ArticleTimeline } from '@/components/timeline/article-timeline';
import { AxisLine } from '@/components/timeline/axis-line';
import { MarginMoment } from '@/components/timeline/margin-moment';
import { momentViews } from '@/components/timeline/moment-views';
import type { Article, ArticleCard, RelatedLink } from '@/lib/article/article';
import { ArticleFoot, type Onward } from './article-foot';
import { ArticleHead } from './article-head';
import { FigureBlock } from './figure-block';
import { LinkNotes } from './link-notes';
import { PassageBlock } from './passage-block';
import { PullQuoteFigure } from './pull-quote-figure';

interface Props {
  article: Article;
  /** The articles before and after it in its story. */
  earlier: ArticleCard | null;
  next: ArticleCard | null;
  /** What is near by its publisher or its day, where nothing is next. */
  elsewhere?: { by: 'publisher' | 'day'; card: ArticleCard } | null;
  /** What a reader can do with it. */
  tools?: ReactNode;
}

/** The article page: head, lead picture, text with its pull quotes, timeline, foot. */
export function ArticleView({ article, earlier, next, elsewhere, tools }: Props) {
  const { language, direction, leadPhoto, passages, pullQuotes, moments } = article;
  const { views, axis, strip } = momentViews(article);
  // One moment makes no timeline.
  const [alone] = views.length === 1 ? views : [];
  const relatedLabel = (link: RelatedLink) =>
    link.slug && link.slug === earlier?.slug ? 'Earlier in this story' : 'Related article';
  return (
    <main id="content" lang={language} dir={direction} className={views.length > 1 ? 'has-strip' : undefined}>
      <article className="article-grid">
        <ArticleHead article={article} tools={tools} />
        <div data-article-text className="text-body relative min-w-0 font-serif leading-[1.6]">
          {leadPhoto?.picture && <FigureBlock photo={leadPhoto} lead />}
          {passages.map((passage) => (
            <Fragment key={passage.id}>
              <PassageBlock
                passage={passage}
                moments={moments.filter((moment) => moment.words.passageId === passage.id)}
                language={language}
                relatedLabel={relatedLabel}
              />
              {alone?.passageId === passage.id && <MarginMoment moment={alone} language={language} />}
              {pullQuotes
                .filter((quote) => quote.words.passageId === passage.id)
                .map((quote) => (
                  <PullQuoteFigure key={quote.id} quote={quote} language={language} />
                ))}
            </Fragment>
          ))}
          <LinkNotes passages={passages} />
          <ArticleFoot article={article} onward={onwardFrom(article, next, elsewhere ?? null)} />
        </div>
        {views.length > 1 && (
          <ArticleTimeline
            moments={views}
            language={language}
            axis={axis && <AxisLine drawing={axis} />}
            strip={strip}
          />
        )}
      </article>
    </main>
  );
}

function onwardFrom(
  { publisher }: Article,
  next: ArticleCard | null,
  elsewhere: Props['elsewhere'],
): Onward | null {
  if (next) return { title: 'What came next', card: next };
  if (!elsewhere) return null;
  const { by, card } = elsewhere;
  return {
    title: by === 'publisher' && publisher ? `Also from ${publisher.name}` : 'Also of that day',
    card,
  };
}
