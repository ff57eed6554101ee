import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { isEditor } from '@/app/(people)/person';
import { alternates, site } from '@/app/site';
import { ArticleView } from '@/components/article/article-view';
import { EditLink } from '@/components/desk/edit-link';
import { UnreadOnward } from '@/components/readings/unread-onward';
import { ArticleTools } from '@/components/site/article-tools';
import { jsonForScript } from '@/lib/text/escape';
import { newsArticleJsonLd } from '@/lib/export/news-article';
import type { Onward } from '@/lib/api/reader-readings';
import { readSlug } from '@/lib/api/slug-param';
import { library } from '@/lib/store/library';

interface Props {
  params: Promise<{ slug: string }>;
}

const findArticle = cache(async (param: string) => {
  const slug = readSlug(param);
  const store = await library();
  const found = slug === null ? null : await store.findArticle(slug);
  if (!found) return null;
  const hidden = await store.stories.hiddenMoments(found.article);
  const moments = found.article.moments.filter(({ id }) => !hidden.has(id));
  return { ...found, article: { ...found.article, moments } };
});

/** What stands in the head of the article's page. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await findArticle((await params).slug);
  if (!found) return { title: 'No such article' };
  const { slug, headline, standfirst, publishedAt, updatedAt, byline } = found.article;
  const address = `/articles/${encodeURIComponent(slug)}`;
  return {
    title: headline,
    description: standfirst ?? undefined,
    alternates: await alternates(address),
    authors: byline ? [{ name: byline.name, url: byline.url ?? undefined }] : undefined,
    openGraph: {
      type: 'article',
      title: headline,
      description: standfirst ?? undefined,
      url: address,
      publishedTime: publishedAt,
      modifiedTime: updatedAt ?? undefined,
    },
    twitter: { card: 'summary_large_image' },
  };
}

/** An article's page; the one for what isn't there, where the library has no such article. */
export default async function ArticlePage({ params }: Props) {
  const found = await findArticle((await params).slug);
  if (!found) notFound();
  const { slug, language } = found.article;
  const publisher = found.article.publisher?.name ?? null;
  const leadsOn = found.next ? { by: 'story' as const, card: found.next } : found.elsewhere;
  const offered = leadsOn && offerOf(leadsOn);
  const tools = <ArticleTools slug={slug} />;
  const edits = await isEditor();
  const jsonLd = newsArticleJsonLd(found.article, await site());
  return (
    <>
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonForScript(jsonLd) }} />
      <ArticleView
        article={found.article}
        earlier={found.earlier}
        onward={offered && <UnreadOnward {...{ slug, publisher, language, offered }} />}
        tools={
          edits ? (
            <>
              {tools}
              <EditLink slug={slug} />
            </>
          ) : (
            tools
          )
        }
      />
    </>
  );
}

/** Of its card, what the end of the page shows. */
function offerOf({ by, card }: Onward): Onward {
  const { slug, headline, publishedAt, language, direction } = card;
  return { by, card: { slug, headline, publishedAt, language, direction } };
}
