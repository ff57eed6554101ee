import type { MediaNs } from 'feedsmith';
import { htmlText } from '../html-text';
import { webAddress } from '../web-address';
import type { FeedPicture } from './feed';

type Media = MediaNs.ItemOrFeed;
type Described = Pick<Media, 'description' | 'credits'>;

const imageName = /\.(?:avif|gif|jpe?g|png|webp)(?:$|[?#])/i;

/** Weblogs put the writer's portrait first among an item's media; it is no picture of the article. */
const portrait = /\bgravatar\.com\/avatar\//;

const isImage = (content: MediaNs.Content): boolean =>
  content.medium !== undefined
    ? content.medium === 'image'
    : content.type !== undefined
      ? content.type.startsWith('image/')
      : imageName.test(content.url ?? '');

function readCredit(sources: readonly (Described | undefined)[]): string | null {
  const credits = sources.find((source) => source?.credits?.length)?.credits ?? [];
  // Where roles are reported, the picture's maker is meant, not the article's writer.
  const makers = credits.filter((credit) => /photo|image|picture|illustrat/i.test(credit.role ?? ''));
  const names = (makers.length > 0 ? makers : credits.filter((credit) => credit.role !== 'author')).flatMap(
    (credit) => (typeof credit.value === 'string' ? htmlText(credit.value) : []),
  );
  return names.join(' / ') || null;
}

function readCaption(sources: readonly (Described | undefined)[]): string | null {
  const value = sources.find((source) => source?.description)?.description?.value;
  return typeof value === 'string' ? htmlText(value) || null : null;
}

/** The picture of an item as Media RSS states it: the widest of those offered, with caption and credit. */
export function readMediaPicture(media: Media | undefined, base: string | null): FeedPicture | null {
  if (!media) return null;
  const offered = [
    ...(media.contents ?? []).map((content) => ({ content, around: [content, media] })),
    ...(media.groups ?? []).flatMap((group) =>
      (group.contents ?? []).map((content) => ({ content, around: [content, group, media] })),
    ),
  ].filter(({ content }) => isImage(content) && !portrait.test(content.url ?? ''));
  let widest = offered[0];
  for (const each of offered) if ((each.content.width ?? 0) > (widest?.content.width ?? 0)) widest = each;
  const url = webAddress(widest?.content.url, base);
  if (widest && url !== null)
    return {
      url,
      width: widest.content.width ?? null,
      height: widest.content.height ?? null,
      alt: null,
      caption: readCaption(widest.around),
      credit: readCredit(widest.around),
    };
  const [thumbnail] = [media, ...(media.groups ?? []), ...(media.contents ?? [])].flatMap(
    (source) => source.thumbnails ?? [],
  );
  const small = typeof thumbnail?.url === 'string' ? webAddress(thumbnail.url, base) : null;
  return small === null
    ? null
    : {
        url: small,
        width: thumbnail?.width ?? null,
        height: thumbnail?.height ?? null,
        alt: null,
        caption: readCaption([media]),
        credit: readCredit([media]),
      };
}

export interface Enclosed {
  url?: unknown;
  type?: unknown;
}

/** The first picture among an item's enclosures, by its type or, where that is missing, its name. */
export function readEnclosedPicture(
  enclosures: readonly Enclosed[] | undefined,
  base: string | null,
): FeedPicture | null {
  for (const { url, type } of enclosures ?? []) {
    if (typeof url !== 'string') continue;
    const isPicture = typeof type === 'string' && type ? type.startsWith('image/') : imageName.test(url);
    const address = isPicture ? webAddress(url, base) : null;
    if (address !== null)
      return { url: address, width: null, height: null, alt: null, caption: null, credit: null };
  }
  return null;
}
