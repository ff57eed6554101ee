import type { Run } from '../../../article/article';
import { webAddress } from '../../web-address';
import { attribute, elementsOf, type PageElement } from '../source/page-tree';

/** Posts of other sites that articles show: how their markup is known, and what the link is called. */
const posts: readonly { classes: RegExp; site: string }[] = [
  { classes: /\btwitter-(?:tweet|video)\b/, site: 'Post on X' },
  { classes: /\binstagram-media\b/, site: 'Post on Instagram' },
  { classes: /\btiktok-embed\b/, site: 'Video on TikTok' },
  { classes: /\bfb-(?:post|video)\b/, site: 'Post on Facebook' },
  { classes: /\breddit-(?:card|embed-bq)\b/, site: 'Post on Reddit' },
  { classes: /\bbluesky-embed\b/, site: 'Post on Bluesky' },
  { classes: /\bmastodon-embed\b/, site: 'Post on Mastodon' },
];

/** How posts are known where their markup lost its names: a quotation that ends with a link to one. */
const postAddresses: readonly { address: RegExp; site: string }[] = [
  { address: /^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/\w+\/status\/\d/, site: 'Post on X' },
  { address: /^https?:\/\/(?:www\.)?instagram\.com\/(?:p|reel|tv)\/[\w-]/, site: 'Post on Instagram' },
  { address: /^https?:\/\/(?:www\.)?tiktok\.com\/@[\w.]+\/video\/\d/, site: 'Video on TikTok' },
];

const players: readonly { address: RegExp; site: string; page: string }[] = [
  {
    address: /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,20})/,
    site: 'Video on YouTube',
    page: 'https://www.youtube.com/watch?v=',
  },
  {
    address: /^https?:\/\/player\.vimeo\.com\/video\/(\d+)/,
    site: 'Video on Vimeo',
    page: 'https://vimeo.com/',
  },
];

const statusPath = /\/(?:status|statuses|p|reel|tv|video|videos|posts|comments|post|watch)[/?]/;

/**
 * A post or film of another site within the text, as a link to it. Null for all else; no runs for a frame that
 * is none of these and is left out.
 */
export function readEmbed(element: PageElement, base: string | null): { runs: Run[] } | null {
  if (element.name === 'iframe' || element.name === 'amp-youtube') {
    const source =
      element.name === 'amp-youtube'
        ? `https://www.youtube.com/embed/${attribute(element, 'data-videoid') ?? ''}`
        : webAddress(attribute(element, 'src') ?? attribute(element, 'data-src'), base);
    for (const { address, site, page } of players) {
      const id = source && address.exec(source)?.[1];
      if (id) return { runs: [{ text: site, href: page + id }] };
    }
    return { runs: [] };
  }
  if (element.name !== 'blockquote' && element.name !== 'div') return null;
  const classes = attribute(element, 'class');
  const post = classes === null ? undefined : posts.find((known) => known.classes.test(classes));
  if (!post) return element.name === 'blockquote' ? readBarePost(element, base) : null;
  const addresses = [
    attribute(element, 'cite'),
    attribute(element, 'data-instgrm-permalink'),
    attribute(element, 'data-href'),
    ...elementsOf(element, ({ name }) => name === 'a')
      .map((link) => attribute(link, 'href'))
      .reverse(),
  ].flatMap((address) => webAddress(address, base) ?? []);
  const href = addresses.find((address) => statusPath.test(address)) ?? addresses[0];
  return { runs: href === undefined ? [] : [{ text: post.site, href }] };
}

/** A quotation whose last link leads to a post is that post. */
function readBarePost(quotation: PageElement, base: string | null): { runs: Run[] } | null {
  const last = elementsOf(quotation, ({ name }) => name === 'a').at(-1);
  const href = last ? webAddress(attribute(last, 'href'), base) : null;
  const post = href === null ? undefined : postAddresses.find(({ address }) => address.test(href));
  return post && href !== null ? { runs: [{ text: post.site, href }] } : null;
}

const names = new Set([...posts, ...players].map(({ site }) => site));

/** Whether a paragraph is no more than a link to another site's post. */
export const isEmbedLink = (runs: readonly Run[]): boolean =>
  runs.length === 1 && runs[0]?.href !== undefined && names.has(runs[0].text);
