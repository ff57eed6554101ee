import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { articleFilter, pageLength } from '@/lib/api/articles';
import { alternates } from '@/app/site';
import { library } from '@/lib/store/library';

export async function generateMetadata(): Promise<Metadata> {
  return { title: 'Stories', alternates: await alternates('/stories') };
}

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function StoriesPage({ searchParams }: Props) {
  const filter = articleFilter.pick({ after: true }).safeParse(await searchParams);
  if (!filter.success) notFound();
  const listed = await (await library()).listStories({ ...filter.data, limit: pageLength });
  if (!listed.ok) notFound();
  return (
    <main id="content" className="page-width page-column beside:pt-12 pt-8">
      <h1 className="font-display text-[clamp(2rem,1.5rem+2.2vw,3.1rem)] leading-tight font-medium">
        Stories
      </h1>
      {listed.items.length === 0 && (
        <p className="text-body mt-6 font-serif">
          No story yet. An article names the one that it belongs to.
        </p>
      )}
      <ol className="mt-6">
        {listed.items.map(({ slug, title, articleCount }) => (
          <li key={slug} className="border-rule border-t py-5">
            <h2 dir="auto" className="font-serif text-[1.4rem] leading-snug font-semibold">
              <a
                href={`/stories/${slug}`}
                className="hover:text-accent block pointer-coarse:-my-2 pointer-coarse:py-2"
              >
                {title}
              </a>
            </h2>
            <p className="text-muted mt-1 text-[0.875rem]">
              {articleCount === 1 ? 'One article' : `${articleCount} articles`}
            </p>
          </li>
        ))}
      </ol>
      {listed.next && (
        <p className="border-rule border-t py-4">
          <a
            href={`/stories?after=${encodeURIComponent(listed.next)}`}
            rel="next"
            className="decoration-rule hover:text-accent flex min-h-11 items-center underline"
          >
            More stories
          </a>
        </p>
      )}
    </main>
  );
}
