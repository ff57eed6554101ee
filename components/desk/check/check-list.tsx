import { checkAddress, type CheckQuery } from '@/lib/api/desk/check-list';
import { type ArticleToCheck, type CheckKind, checkKinds } from '@/lib/article/imports/to-check';
import { CheckAssist } from './check-assist';
import { CheckForm } from './check-form';

interface Props {
  articles: ArticleToCheck[];
  query: CheckQuery;
  next: string | null;
}

const kindNames: Record<CheckKind, string> = {
  moments: 'Moments',
  quotes: 'Pull quotes',
  stories: 'Stories',
  photos: 'Photos without words',
  copies: 'Near copies',
  changes: 'Changed pages',
};

/** What imports were unsure of, article by article, with keys where there is script. */
export function CheckList({ articles, query, next }: Props) {
  const link = (kind: CheckKind | undefined, name: string) => (
    <a
      key={name}
      href={checkAddress({ kind })}
      aria-current={kind === query.kind ? 'true' : undefined}
      className={`inline-flex min-h-11 items-center ${kind === query.kind ? 'font-semibold' : 'underline'}`}
    >
      {name}
    </a>
  );
  return (
    <>
      <nav aria-label="What is shown" className="mt-4 flex flex-wrap gap-x-5">
        {link(undefined, 'All')}
        {checkKinds.map((kind) => link(kind, kindNames[kind]))}
      </nav>
      {articles.length === 0 ? (
        <p className="mt-6">Nothing is left to check here.</p>
      ) : (
        <div id="checks">
          <CheckAssist list="checks" />
          {articles.map((article) => (
            <CheckForm key={article.slug} article={article} query={query} />
          ))}
        </div>
      )}
      {articles.length > 0 && (
        <p className="mt-6">
          {/* Behind the last choice, too, there is something for the keys to go on to. */}
          <a
            href={checkAddress(next === null ? { kind: query.kind } : { ...query, after: next })}
            data-check-next={next === null ? 'again' : 'more'}
            className="inline-flex min-h-11 items-center underline"
          >
            {next === null ? 'See what is left' : 'More to check'}
          </a>
          <span role="status" data-check-said className="text-muted ms-4" />
        </p>
      )}
    </>
  );
}
