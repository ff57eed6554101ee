import type { ReactNode } from 'react';
import { InterfaceText } from '@/components/ui/interface-text';
import type { Article } from '@/lib/article/article';
import { LocalDate } from '@/components/ui/local-date';

/** Where the report came from, and what to read after it. */
export function ArticleFoot({ article, onward }: { article: Article; onward: ReactNode }) {
  const { publisher, publishedAt, retells, url, language } = article;
  return (
    <footer className="border-rule text-muted mt-14 max-w-[66ch] border-t pt-6 font-sans text-[0.9375rem] leading-relaxed">
      {retells && (
        <p>
          <InterfaceText>A retelling of the report at</InterfaceText>{' '}
          <a
            href={retells.url}
            rel="noopener"
            className="text-ink decoration-rule underline hover:decoration-current"
          >
            {retells.name}
          </a>
          .
        </p>
      )}
      {!retells && url && (
        <p>
          <InterfaceText>First published at</InterfaceText>{' '}
          <a
            href={url}
            rel="noopener"
            data-says-address
            className="text-ink decoration-rule break-all underline hover:decoration-current"
          >
            {url.replace(/^https?:\/\/(www\.)?/, '')}
          </a>
          .
        </p>
      )}
      <p>
        {publisher &&
          (publisher.url ? (
            <a href={publisher.url} className="decoration-rule underline">
              {publisher.name}
            </a>
          ) : (
            publisher.name
          ))}
        {publisher && ', '}
        <LocalDate date={publishedAt.slice(0, 10)} language={language} />
        <span className="print:hidden">
          {' · '}
          <a
            href={`/articles/${article.slug}`}
            className="decoration-rule inline-block py-2.5 underline hover:decoration-current"
          >
            <InterfaceText>Link to this article</InterfaceText>
          </a>
        </span>
      </p>
      <div className="print:hidden">{onward}</div>
    </footer>
  );
}
