import type { Article } from '../article/article';
import { escapeMarkup } from '../text/escape';
import { passagesHtml, photoHtml } from './passages-html';
import { articleUrl, pictureUrl, storyUrl, type Site } from './site';

/** Feeds carry whole articles: fifty are some 300 kB, and more than a week of most newsrooms. */
export const feedLength = 50;

/** What a feed is of: the library, or one story. */
export interface FeedOf {
  title: string;
  /** The page that shows the same articles. */
  homeUrl: string;
  feedUrl: string;
}

/** Feeds need a time of day. Where a document gave only the day, its first second in UTC stands in. */
function feedTime(date: string): string {
  if (!date.includes('T')) return `${date}T00:00:00Z`;
  // ISO 8601 allows times without seconds, RFC 3339 does not.
  return date.replace(/T(\d\d:\d\d)(?=Z|[+-])/, 'T$1:00');
}

function fullText(article: Article, site: Site): string {
  const photo = article.leadPhoto ? photoHtml(article.leadPhoto, site) : '';
  const text = passagesHtml(article.passages, site, articleUrl(site, article.slug));
  return photo + text;
}

const modified = (article: Article): string => feedTime(article.updatedAt ?? article.publishedAt);

/** The articles as an Atom feed with their full text. */
export function atomFeed(articles: Article[], of: FeedOf, site: Site): string {
  const newest = articles.map(modified).sort((a, b) => Date.parse(b) - Date.parse(a))[0];
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>${escapeMarkup(of.feedUrl)}</id>
<title>${escapeMarkup(of.title)}</title>
<updated>${escapeMarkup(newest ?? '1970-01-01T00:00:00Z')}</updated>
<author><name>${escapeMarkup(site.siteName)}</name></author>
<link rel="self" type="application/atom+xml" href="${escapeMarkup(of.feedUrl)}"/>
<link rel="alternate" type="text/html" href="${escapeMarkup(of.homeUrl)}"/>
${articles.map((article) => atomEntry(article, site)).join('\n')}
</feed>
`;
}

function atomEntry(article: Article, site: Site): string {
  const url = escapeMarkup(articleUrl(site, article.slug));
  const original = article.retells?.url ?? article.url;
  const { byline, standfirst } = article;
  const author =
    byline &&
    `<author><name>${escapeMarkup(byline.name)}</name>${byline.url ? `<uri>${escapeMarkup(byline.url)}</uri>` : ''}</author>`;
  return [
    `<entry xml:lang="${escapeMarkup(article.language)}">`,
    `<id>${url}</id>`,
    `<title>${escapeMarkup(article.headline)}</title>`,
    `<link rel="alternate" type="text/html" href="${url}"/>`,
    original && `<link rel="via" href="${escapeMarkup(original)}"/>`,
    `<published>${escapeMarkup(feedTime(article.publishedAt))}</published>`,
    `<updated>${escapeMarkup(modified(article))}</updated>`,
    author,
    ...article.stories.map(
      ({ slug, title }) =>
        `<category term="${escapeMarkup(slug)}" label="${escapeMarkup(title)}" scheme="${escapeMarkup(storyUrl(site, ''))}"/>`,
    ),
    standfirst && `<summary>${escapeMarkup(standfirst)}</summary>`,
    `<content type="html">${escapeMarkup(fullText(article, site))}</content>`,
    '</entry>',
  ]
    .filter(Boolean)
    .join('\n');
}

/** The articles as a JSON Feed 1.1 with their full text. */
export function jsonFeed(articles: Article[], of: FeedOf, site: Site): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: of.title,
    home_page_url: of.homeUrl,
    feed_url: of.feedUrl,
    items: articles.map((article) => {
      const url = articleUrl(site, article.slug);
      const picture = article.leadPhoto?.picture;
      return {
        id: url,
        url,
        external_url: article.retells?.url ?? article.url ?? undefined,
        title: article.headline,
        summary: article.standfirst ?? undefined,
        content_html: fullText(article, site),
        image: picture ? pictureUrl(site, picture) : undefined,
        date_published: feedTime(article.publishedAt),
        date_modified: modified(article),
        authors: article.byline
          ? [{ name: article.byline.name, url: article.byline.url ?? undefined }]
          : undefined,
        tags: article.stories.map(({ title }) => title),
        language: article.language,
      };
    }),
  });
}
