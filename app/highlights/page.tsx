import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { currentReader } from '@/app/reader';
import { HighlightFilter } from '@/components/highlights/list/highlight-filter';
import { StoredHighlight } from '@/components/highlights/list/stored-highlight';
import { WaitingHighlights } from '@/components/highlights/list/waiting-highlights';
import { ExportMenu } from '@/components/highlights/export-menu';
import { highlightsSearch } from '@/lib/api/addresses';
import { highlightsFilter, type HighlightsFilter, highlightsPageLength } from '@/lib/api/annotations';
import { library } from '@/lib/store/library';

export const metadata: Metadata = { title: 'Highlights', robots: { index: false } };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** All that the reader has marked, newest first, as the address filters it. */
export default async function HighlightsPage({ searchParams }: Props) {
  const parsed = highlightsFilter.safeParse(await searchParams);
  if (!parsed.success) notFound();
  const filter = parsed.data;
  const reader = await currentReader();
  const { annotations } = await library();
  const counts = reader === null ? null : await annotations.counts(reader);
  return (
    <main id="content" className="page-width page-column beside:pt-12 pt-8">
      <h1 className="font-display text-[clamp(2rem,1.5rem+2.2vw,3.1rem)] leading-tight font-medium">
        Highlights
      </h1>
      {counts !== null && counts.total > 0 && <ExportMenu />}
      {reader === null || counts === null || counts.total === 0 ? (
        <div className="text-body mt-6">
          <WaitingHighlights
            listed={[]}
            otherwise={
              <p className="font-serif">
                No highlight yet. Open an article, select words of its text and choose a colour: they are
                listed here, with your notes.
              </p>
            }
          />
        </div>
      ) : (
        <>
          <HighlightFilter filter={filter} counts={counts} />
          <Listed
            listed={await annotations.list(reader, { ...queryOf(filter), limit: highlightsPageLength })}
            filter={filter}
          />
        </>
      )}
    </main>
  );
}

const queryOf = ({ orphaned, ...filter }: HighlightsFilter) => ({
  ...filter,
  orphaned: orphaned === 'yes' ? true : undefined,
});

type ListAnswer = Awaited<ReturnType<Awaited<ReturnType<typeof library>>['annotations']['list']>>;

function Listed({ listed, filter }: { listed: ListAnswer; filter: HighlightsFilter }) {
  if (!listed.ok) notFound();
  return (
    <>
      <WaitingHighlights listed={listed.items.map(({ annotation }) => annotation.id)} />
      {listed.items.length === 0 && (
        <p className="border-rule text-body border-t py-8 font-serif">
          No highlight matches.{' '}
          <a
            href="/highlights"
            className="decoration-rule hover:text-accent inline-flex min-h-11 items-center underline"
          >
            Show all
          </a>
        </p>
      )}
      <ol>
        {listed.items.map(({ annotation, article }) => (
          <li key={annotation.id}>
            <StoredHighlight annotation={annotation} article={article && { language: article.language }} />
          </li>
        ))}
      </ol>
      {listed.next && (
        <p className="border-rule border-t py-4">
          <a
            href={`/highlights${highlightsSearch({ ...filter, after: listed.next })}`}
            rel="next"
            className="decoration-rule hover:text-accent flex min-h-11 items-center underline"
          >
            Older highlights
          </a>
        </p>
      )}
    </>
  );
}
