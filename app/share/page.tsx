import type { Metadata } from 'next';
import { isEditor } from '@/app/(people)/person';
import { PageNote } from '@/components/ui/page-note';
import { addressesOf, shared, sharedAddress, sharedWords } from '@/lib/api/shared';
import { library } from '@/lib/store/library';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const metadata: Metadata = { title: 'Shared', robots: { index: false } };

const link = 'decoration-rule hover:text-accent inline-flex min-h-11 items-center underline';

/** Where systems hand over what a reader shares with the installed site: an address, as a rule. */
export default async function SharePage({ searchParams }: Props) {
  const given = shared.parse(await searchParams);
  const address = sharedAddress(given);
  const words = sharedWords(given);
  const store = await library();
  const known = address ? await store.findByUrl(addressesOf(address)) : null;
  const found = known ? await store.findArticle(known.slug) : null;
  if (found) {
    const { slug, headline, language, direction } = found.article;
    return (
      <PageNote title="This library has it">
        <p>
          <a href={`/articles/${encodeURIComponent(slug)}`} lang={language} dir={direction} className={link}>
            {headline}
          </a>
        </p>
      </PageNote>
    );
  }
  if (!address) {
    return (
      <PageNote title="No address was shared">
        <p>Share a page’s address with this site, and it says whether the library has the article.</p>
        {words && <SearchFor words={words} />}
      </PageNote>
    );
  }
  return (
    <PageNote title="Not in this library">
      <p className="break-words">
        <bdi>{address}</bdi>
      </p>
      {(await isEditor()) ? (
        <p>
          <a href={`/desk/add?url=${encodeURIComponent(address)}`} className={link}>
            Add it
          </a>
        </p>
      ) : (
        <p>An editor can add it here. Whoever runs this library can import it on its machine, too:</p>
      )}
      <pre className="bg-lit overflow-x-auto px-4 py-3 font-mono text-[0.9375rem]">
        npm run import -- &apos;{address.replaceAll("'", '%27')}&apos;
      </pre>
      {words && <SearchFor words={words} />}
    </PageNote>
  );
}

/** The same report may be here from another publisher. */
function SearchFor({ words }: { words: string }) {
  return (
    <p>
      <a href={`/search?q=${encodeURIComponent(words)}`} className={link}>
        Search the library for “{words}”
      </a>
    </p>
  );
}
