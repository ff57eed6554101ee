import { TagEditor } from '@/components/readings/tag-editor';
import type { ArticleCard } from '@/lib/article/article';
import { type ReadingFilter, type Tags } from '@/lib/api/reader-readings';
import { type Reading, readingStates } from '@/lib/reader/reading';
import { ReadingList } from './reading-list';

interface Props {
  filter: ReadingFilter;
  items: { article: ArticleCard; reading: Reading }[];
  next: string | null;
  tags: Tags;
}

const names = {
  unread: 'Unread',
  started: 'Started',
  finished: 'Finished',
  saved: 'Saved',
  archived: 'Archive',
} as const;

const empty = {
  unread: 'Nothing is unread: you have been through the whole library.',
  started: 'Nothing is begun. An article that you leave part way stands here.',
  finished: 'Nothing is finished yet.',
  saved: 'Nothing is saved. Choose Save below an article’s headline to keep it for later.',
  archived: 'The archive is empty. Choose Archive to put an article away.',
} as const;

function address(filter: ReadingFilter): string {
  const pairs = Object.entries(filter).filter((pair): pair is [string, string] => Boolean(pair[1]));
  return pairs.length > 0 ? `/reading?${new URLSearchParams(pairs)}` : '/reading';
}

/** A reader's own articles, by what they did with them. */
export function ReadingsView({ filter: { state, tag, after }, items, next, tags }: Props) {
  return (
    <main id="content" className="page-width page-column beside:pt-12 pt-8">
      <h1 className="font-display text-[clamp(2rem,1.5rem+2.2vw,3.1rem)] leading-tight font-medium">
        Your reading
      </h1>
      <nav aria-label="What to show" className="mt-5 flex flex-wrap gap-x-5 text-[0.9375rem]">
        {[undefined, ...readingStates].map((one) => (
          <a
            key={one ?? 'all'}
            href={address({ state: one, tag })}
            aria-current={one === state ? 'page' : undefined}
            className="text-muted hover:text-ink aria-[current]:text-ink flex min-h-11 min-w-6 items-center aria-[current]:font-semibold"
          >
            {one ? names[one] : 'All'}
          </a>
        ))}
        <a href="/highlights" className="text-muted hover:text-ink flex min-h-11 items-center">
          Highlights
        </a>
      </nav>
      {tags.length > 0 && (
        <nav aria-label="Tags" className="flex flex-wrap gap-x-4 text-[0.9375rem]">
          {tags.map(({ id, name, count }) => (
            <a
              key={id}
              href={address({ state, tag: name === tag ? undefined : name })}
              aria-current={name === tag ? 'page' : undefined}
              className="text-muted hover:text-ink aria-[current]:text-ink flex min-h-11 min-w-6 items-center aria-[current]:font-semibold"
            >
              <bdi>{name}</bdi>&nbsp;({count})
            </a>
          ))}
        </nav>
      )}
      {tag && <TagEditor tag={tags.find(({ name }) => name === tag) ?? null} />}
      {items.length === 0 ? (
        <p className="border-rule text-body mt-6 border-t pt-6 font-serif">
          {after
            ? 'That was the whole list.'
            : state
              ? empty[state]
              : 'Nothing here yet. Articles that you save, finish or leave part way stand here; the first that you save begins the list.'}
        </p>
      ) : (
        <ReadingList items={items} tags={tags.map(({ name }) => name)} />
      )}
      {next && (
        <p className="border-rule border-t py-4">
          <a
            href={address({ state, tag, after: next })}
            rel="next"
            className="decoration-rule hover:text-accent flex min-h-11 items-center underline"
          >
            More articles
          </a>
        </p>
      )}
    </main>
  );
}
