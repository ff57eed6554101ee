import type { Link, Paragraph } from 'mdast';
import type { RelatedLink } from '../article/article';
import { parseEdtf } from '../article/dates/edtf';
import { parseHref } from '../article/runs';
import { slugFrom } from '../article/slug';
import { inlineText, type Definitions } from './read-inline';

const opening = /^related (?:article|story):\s*/i;

function readTarget(address: string): Pick<RelatedLink, 'url' | 'slug'> {
  const url = parseHref(address);
  if (url !== null) return { url: /^https?:/.test(url) ? url : null, slug: null };
  const slug = address.replace(/^\/articles\//, '');
  return { url: null, slug: slug !== '' && slugFrom(slug) === slug ? slug : null };
}

/** What stands in brackets at the end, and what before them. */
function takeBracketed(text: string): { before: string; bracketed: string } | null {
  const open = text.endsWith(')') ? text.lastIndexOf('(') : -1;
  const bracketed = text.slice(open + 1, -1);
  if (open < 0 || bracketed === '' || bracketed.includes(')')) return null;
  return { before: text.slice(0, open).trimEnd(), bracketed };
}

/** `**Related article:** [Headline](address or slug) (2022-12-28)`: an article that the text points to. */
export function readRelated(paragraph: Paragraph, definitions: Definitions): RelatedLink | null {
  const text = inlineText(paragraph.children, definitions);
  if (!opening.test(text)) return null;
  const rest = text.replace(opening, '');
  const end = takeBracketed(rest);
  const dated = end !== null && parseEdtf(end.bracketed) ? end : null;
  const date = dated?.bracketed ?? null;
  const headline = dated?.before ?? rest;
  if (headline === '') return null;
  const link = paragraph.children.find((child): child is Link => child.type === 'link');
  return { headline, date, ...(link ? readTarget(link.url) : { url: null, slug: null }) };
}
