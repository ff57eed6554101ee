import { Fragment, type ReactNode } from 'react';
import { ArticleTimeline } from '@/components/timeline/article-timeline';
import { AxisLine } from '@/components/timeline/axis-line';
import { MarginMoment } from '@/components/timeline/margin-moment';
import { momentViews } from '@/components/timeline/moment-views';
import type { Article, ArticleCard, RelatedLink } from '@/lib/article/article';
import { ArticleFoot } from './article-foot';
import { ArticleHead } from './article-head';
import { FigureBlock } from './figure-block';
import { linkAddresses, LinkNotes } from './link-notes';
import { PassageBlock } from './passage-block';
import { PullQuoteFigure } from './pull-quote-figure';

interface Props {
  article: Article;
  /** The article before it in its story. */
  earlier: ArticleCard | null;
  /** What its end leads on to. */
  onward?: ReactNode;
  /** What a reader can do with it. */
  tools?: ReactNode;
}

const textStyle = 'text-body relative min-w-0 font-serif leading-[1.6]';

/** The article page: head, lead picture, text with its pull quotes, timeline, foot. */
export function ArticleView({ article, earlier, onward, tools }: Props) {
  const { language, direction, leadPhoto, passages, pullQuotes, moments } = article;
  const { views, axis, strip } = momentViews(article);
  const addresses = linkAddresses(passages);
  // One moment makes no timeline.
  const [alone] = views.length === 1 ? views : [];
  const relatedLabel = (link: RelatedLink) =>
    link.slug && link.slug === earlier?.slug ? 'Earlier in this story' : 'Related article';
  return (
    <main id="content" lang={language} dir={direction} className={views.length > 1 ? 'has-strip' : undefined}>
      <article className="article-grid">
        <ArticleHead article={article} tools={tools} />
        <div
          data-article-text
          className={[textStyle, addresses.length > 0 && 'has-links'].filter(Boolean).join(' ')}
        >
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
          {addresses.length > 0 && <LinkNotes addresses={addresses} />}
          <ArticleFoot article={article} onward={onward} />
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
