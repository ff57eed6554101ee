'use client';

import { useQuery } from '@tanstack/react-query';
import { InterfaceText } from '@/components/ui/interface-text';
import { LocalDate } from '@/components/ui/local-date';
import { pageQueries } from '@/components/ui/page-queries';
import { useHydrated } from '@/components/ui/use-hydrated';
import type { Onward } from '@/lib/api/reader-readings';
import { isOnward } from '@/lib/device/answers/readings';
import { isKnownReader } from '@/lib/device/known-reader';
import { readOwn } from '@/lib/device/writes/read-own';
import { readingsPath } from './pending-readings';
import { useReading } from './reading-queries';

interface Props {
  /** The article that ends here, its publisher and its language. */
  slug: string;
  publisher: string | null;
  language: string;
  /** What the page offers everybody. */
  offered: Onward;
}

/** What the end of an article leads on to; for who read that already, what they didn't read. */
export function UnreadOnward(props: Props) {
  const hydrated = useHydrated();
  return hydrated && isKnownReader() ? <Unread {...props} /> : <OnwardLink {...props} />;
}

function Unread(props: Props) {
  const { slug, offered } = props;
  const reading = useReading(offered.card.slug);
  const isRead = Boolean(reading && (reading.finished || reading.archived || reading.place));
  const { data } = useQuery(
    {
      queryKey: ['onward', slug],
      queryFn: ({ signal }) =>
        readOwn(`${readingsPath}/${encodeURIComponent(slug)}/onward`, isOnward, signal),
      enabled: isRead,
    },
    pageQueries(),
  );
  // Where all of it is read, the page's own offer stays.
  return <OnwardLink {...props} offered={data ?? offered} />;
}

function OnwardLink({ offered: { by, card }, publisher, language }: Props) {
  return (
    <section aria-labelledby="onward" className="border-rule mt-8 border-t pt-6">
      <h2 id="onward" className="text-[0.9375rem]">
        <InterfaceText>{titleOf(by, publisher)}</InterfaceText>
      </h2>
      <p
        lang={card.language}
        dir={card.direction}
        className="text-ink font-serif text-[1.35rem] leading-snug font-semibold"
      >
        <a href={`/articles/${card.slug}`} className="hover:text-accent block py-2">
          {card.headline}
        </a>
      </p>
      <p>
        <LocalDate date={card.publishedAt.slice(0, 10)} language={language} />
      </p>
    </section>
  );
}

function titleOf(by: Onward['by'], publisher: string | null): string {
  if (by === 'story') return 'What came next';
  return by === 'publisher' && publisher ? `Also from ${publisher}` : 'Also of that day';
}
