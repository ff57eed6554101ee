import type { Article, Party, Photo } from '../article/article';
import { momentName } from '../article/moment-name';
import { isoDates } from './iso-dates';
import { articleUrl, pictureUrl, storyUrl, type Site } from './site';

type JsonLd = { [key: string]: string | number | boolean | JsonLd | JsonLd[] };

/**
 * The article as schema.org's NewsArticle, for search engines and whoever else reads pages by
 * machine. Dates stand as precise as the document gives them.
 */
export function newsArticleJsonLd(article: Article, site: Site): JsonLd {
  const url = articleUrl(site, article.slug);
  const original = article.retells?.url ?? article.url;
  const image = article.leadPhoto && imageObject(article.leadPhoto, site);
  const events = article.moments.flatMap((moment): JsonLd[] => {
    const dates = isoDates(moment.date);
    // schema.org's Event is only worth telling with its date.
    if (!dates) return [];
    const { heading, summary, words } = moment;
    return [
      {
        '@type': 'Event',
        name: momentName(moment),
        ...dates,
        ...(heading && summary && { description: summary }),
        url: `${url}#${words.passageId}`,
      },
    ];
  });
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': url,
    url,
    mainEntityOfPage: { '@type': 'WebPage', '@id': url },
    headline: article.headline,
    ...(article.standfirst && { description: article.standfirst }),
    datePublished: article.publishedAt,
    dateModified: article.updatedAt ?? article.publishedAt,
    inLanguage: article.language,
    wordCount: article.wordCount,
    isAccessibleForFree: true,
    ...(article.byline && { author: author(article.byline, article.publisher, site) }),
    publisher: article.publisher
      ? organization(article.publisher)
      : organization({ name: site.siteName, url: site.siteUrl }),
    ...(image && { image }),
    ...(original && {
      isBasedOn: {
        '@type': 'NewsArticle',
        '@id': original,
        url: original,
        ...(article.retells && { publisher: organization({ name: article.retells.name, url: null }) }),
      },
    }),
    ...(article.stories.length > 0 && {
      isPartOf: article.stories.map(({ slug, title }) => ({
        '@type': 'CreativeWorkSeries',
        '@id': storyUrl(site, slug),
        name: title,
        url: storyUrl(site, slug),
      })),
    }),
    ...(events.length > 0 && { mentions: events }),
  };
}

/**
 * The caption and credit of a photograph that isn't shown belong to that photograph, so a picture
 * in its place is only described.
 */
function imageObject({ picture, alt, caption, credit, standsIn }: Photo, site: Site): JsonLd | null {
  if (!picture) return null;
  const { width, height } = picture;
  const url = pictureUrl(site, picture);
  const reported = standsIn ? alt : (caption ?? alt);
  return {
    '@type': 'ImageObject',
    url,
    contentUrl: url,
    width,
    height,
    ...(reported && { caption: reported }),
    ...(credit && !standsIn && { creditText: credit }),
  };
}

function organization({ name, url }: Party): JsonLd {
  return { '@type': 'Organization', name, ...(url && { url }) };
}

/** Names what was retold; whoever did it is known only by where it stands. */
const tellsSource = /^(?:retold|adapted|compiled|summari[sz]ed) from\b/i;

/** A byline is a person's name unless it looks like an agency's: capitals alone, or the publisher. */
function author(byline: Party, publisher: Party | null, site: Site): JsonLd {
  if (tellsSource.test(byline.name))
    return organization(publisher ?? { name: site.siteName, url: site.siteUrl });
  const agency = /^[\p{Lu}\d&./ -]+$/u.test(byline.name) || byline.name === publisher?.name;
  return agency
    ? organization(byline)
    : { '@type': 'Person', name: byline.name, ...(byline.url && { url: byline.url }) };
}
