'use client';

import { useOnDevice } from './stored-on-device';

/** The articles that open without network, as links. */
export function StoredList() {
  const here = useOnDevice();
  if (!here) {
    return (
      <>
        <p className="text-muted noscript:hidden">Looking at what is here …</p>
        <p className="hidden noscript:block">Without JavaScript, nothing is stored on this device.</p>
      </>
    );
  }
  if (here.articles.length === 0) {
    return (
      <p>
        No article is on this device yet. Each one that you open or save while there is network is stored here
        by itself.
      </p>
    );
  }
  return (
    <ol>
      {here.articles.map(({ slug, headline, language, direction, saved }) => (
        <li key={slug} className="border-rule border-t">
          <a
            href={`/articles/${encodeURIComponent(slug)}`}
            className="hover:text-accent flex min-h-11 flex-wrap items-center gap-x-3 py-2"
          >
            <span lang={language} dir={direction} className="text-[1.25rem] leading-snug font-semibold">
              {headline}
            </span>
            {saved && <span className="text-muted font-sans text-[0.875rem]">Saved</span>}
          </a>
        </li>
      ))}
    </ol>
  );
}
