import type { Link, Paragraph } from 'mdast';
import type { RelatedLink } from '../article/article';
import { parseEdtf } from '../article/edtf';
import { parseHref } from '../article/runs';
import { slugFrom } from '../article/slug';
import { inlineText, type Definitions } from './read-inline';

const opening = /^related (?:article|story):\s*/i;
const datedEnd = /\s*\(([^()]+)\)$/;

function readTarget(address: string): Pick<RelatedLink, 'url' | 'slug'> {
  const url = parseHref(address);
  if (url !== null) return { url: /^https?:/.test(url) ? url : null, slug: null };
  const slug = address.replace(/^\/articles\//, '');
  return { url: null, slug: slug !== '' && slugFrom(slug) === slug ? slug : null };
}

/** `**Related article:** [Headline](address or slug) (2022-12-28)`: an article that the text points to. */
export function readRelated(paragraph: Paragraph, definitions: Definitions): RelatedLink | null {
  const text = inlineText(paragraph.children, definitions);
  if (!opening.test(text)) return null;
  const rest = text.replace(opening, '');
  const bracketed = datedEnd.exec(rest)?.[1] ?? null;
  const date = bracketed !== null && parseEdtf(bracketed) ? bracketed : null;
  const headline = date === null ? rest : rest.replace(datedEnd, '');
  if (headline === '') return null;
  const link = paragraph.children.find((child): child is Link => child.type === 'link');
  return { headline, date, ...(link ? readTarget(link.url) : { url: null, slug: null }) };
}
