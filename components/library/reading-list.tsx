'use client';

import { useState } from 'react';
import { readingWords } from '@/components/readings/reading-words';
import { ReadingActions } from '@/components/readings/reading-actions';
import { useHydrated } from '@/components/ui/use-hydrated';
import type { ArticleCard } from '@/lib/article/article';
import type { Reading } from '@/lib/reader/reading';
import { ArticleItem } from './article-item';

interface Props {
  items: { article: ArticleCard; reading: Reading }[];
  /** The names of the reader's tags, to choose from. */
  tags: string[];
}

/** A Client Component for choosing several; without script it is the list alone. */
export function ReadingList({ items, tags }: Props) {
  const hydrated = useHydrated();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [readings, setReadings] = useState(
    () => new Map(items.map(({ reading }) => [reading.slug, reading])),
  );
  const slugs = items.map(({ article }) => article.slug);
  const canChoose = hydrated && slugs.length > 1;

  function choose(slug: string, isChosen: boolean) {
    const next = new Set(chosen);
    if (isChosen) next.add(slug);
    else next.delete(slug);
    setChosen(next);
  }

  return (
    <>
      {canChoose && (
        <ReadingActions
          chosen={[...chosen].flatMap((slug) => readings.get(slug) ?? [])}
          tags={tags}
          onChange={(changed) =>
            setReadings((before) => new Map([...before, ...changed.map((one) => [one.slug, one] as const)]))
          }
          onChooseAll={() => setChosen(new Set(chosen.size === slugs.length ? [] : slugs))}
        />
      )}
      <ol className="mt-6">
        {items.map(({ article }) => {
          const reading = readings.get(article.slug);
          return (
            <li key={article.slug} className="relative">
              <ArticleItem card={article} mark={false} />
              <p className="text-muted -mt-4 flex flex-wrap items-center gap-x-3 pb-4 text-[0.875rem]">
                {canChoose && (
                  <label className="flex min-h-11 cursor-pointer items-center gap-2">
                    <input
                      type="checkbox"
                      className="accent-accent size-5"
                      checked={chosen.has(article.slug)}
                      onChange={(event) => choose(article.slug, event.target.checked)}
                    />
                    <span className="sr-only">Choose “{article.headline}”</span>
                  </label>
                )}
                {reading && <span className="text-accent">{readingWords(reading)}</span>}
                {reading?.tags.map((tag) => (
                  <a
                    key={tag}
                    href={`/reading?${new URLSearchParams({ tag })}`}
                    className="decoration-rule flex min-h-11 items-center underline"
                  >
                    <bdi>{tag}</bdi>
                  </a>
                ))}
              </p>
            </li>
          );
        })}
      </ol>
    </>
  );
}
