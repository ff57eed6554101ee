import type { Picture } from '../article/article';
import { plainSrc } from '../pictures/variants';

/** What an export must know of the site that it leaves. */
export interface Site {
  /** Without a slash at the end: `https://news.example`. */
  siteUrl: string;
  siteName: string;
}

export const articleUrl = ({ siteUrl }: Site, slug: string): string =>
  `${siteUrl}/articles/${encodeURIComponent(slug)}`;
export const storyUrl = ({ siteUrl }: Site, slug: string): string =>
  `${siteUrl}/stories/${encodeURIComponent(slug)}`;
export const pictureUrl = ({ siteUrl }: Site, picture: Picture): string => siteUrl + plainSrc(picture);
