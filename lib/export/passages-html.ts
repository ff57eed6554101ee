import type { ListItem, Passage, PassageContent, Photo, Run, RunStyle, TableRow } from '../article/article';
import { parseHref } from '../article/runs';
import { escapeMarkup } from '../text/escape';
import { articleUrl, pictureUrl, type Site } from './site';

const tags: Record<RunStyle, string> = {
  emphasis: 'em',
  strong: 'strong',
  code: 'code',
  strike: 's',
  subscript: 'sub',
  superscript: 'sup',
};

/**
 * The text as HTML for readers that know nothing of this site: no classes, whole addresses, and
 * nothing in it that isn't written here, since all that comes from documents is escaped.
 *
 * @param pageUrl the article's page, which links within the text lead to
 */
export function passagesHtml(passages: Passage[], site: Site, pageUrl: string): string {
  return passages.map((passage) => passageHtml(passage, site, pageUrl)).join('\n');
}

function passageHtml(passage: PassageContent, site: Site, pageUrl: string): string {
  const inline = (runs: Run[]) => runsHtml(runs, pageUrl);
  switch (passage.kind) {
    case 'paragraph':
      return `<p>${inline(passage.runs)}</p>`;
    case 'heading':
      return `<h${passage.level}>${inline(passage.runs)}</h${passage.level}>`;
    case 'list':
      return listHtml(passage.items, passage.ordered ? 'ol' : 'ul', inline);
    case 'quotation':
      return `<blockquote>${passage.paragraphs.map((runs) => `<p>${inline(runs)}</p>`).join('')}</blockquote>`;
    case 'table':
      return tableHtml(passage, inline);
    case 'code':
      return `<pre><code>${escapeMarkup(passage.text)}</code></pre>`;
    case 'figure':
      return photoHtml(passage.photo, site);
    case 'related': {
      const { headline, slug, url } = passage.link;
      const address = slug ? articleUrl(site, slug) : url && hrefHtml(url, pageUrl);
      const words = escapeMarkup(headline);
      return `<p>Related article: ${address ? `<a href="${address}">${words}</a>` : words}</p>`;
    }
  }
}

/** Runs as HTML; a link that leads to anything but a page or a mailbox is only its words. */
function runsHtml(runs: Run[], pageUrl: string): string {
  return runs
    .map(({ text, styles = [], href }) => {
      const styled = styles.reduce(
        (inner, style) => `<${tags[style]}>${inner}</${tags[style]}>`,
        escapeMarkup(text).replaceAll('\n', '<br>'),
      );
      const address = href && hrefHtml(href, pageUrl);
      return address ? `<a href="${address}">${styled}</a>` : styled;
    })
    .join('');
}

function hrefHtml(href: string, pageUrl: string): string | null {
  const address = parseHref(href);
  return address && escapeMarkup(address.startsWith('#') ? pageUrl + address : address);
}

/** Nests items below the one before them that is less deep, whatever depths a document skips. */
function listHtml(items: ListItem[], tag: 'ol' | 'ul', inline: (runs: Run[]) => string): string {
  const parts: string[] = [];
  for (let at = 0; at < items.length;) {
    const item = items[at];
    if (!item) break;
    const deeper = items.slice(at + 1).findIndex(({ depth }) => depth <= item.depth);
    const end = deeper < 0 ? items.length : at + 1 + deeper;
    const below = items.slice(at + 1, end);
    parts.push(`<li>${inline(item.runs)}${below.length > 0 ? listHtml(below, tag, inline) : ''}</li>`);
    at = end;
  }
  return `<${tag}>${parts.join('')}</${tag}>`;
}

function tableHtml(
  { caption, head, rows }: Extract<PassageContent, { kind: 'table' }>,
  inline: (runs: Run[]) => string,
): string {
  const row = (cells: TableRow, tag: 'th' | 'td'): string =>
    `<tr>${cells.map((runs) => `<${tag}>${inline(runs)}</${tag}>`).join('')}</tr>`;
  const top =
    (caption ? `<caption>${inline(caption)}</caption>` : '') +
    (head ? `<thead>${row(head, 'th')}</thead>` : '');
  return `<table>${top}<tbody>${rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
}

/** A photo with its caption and credit; empty where there is neither a picture nor a word about it. */
export function photoHtml({ picture, alt, caption, credit, standsIn }: Photo, site: Site): string {
  const image = picture
    ? `<img src="${escapeMarkup(pictureUrl(site, picture))}" width="${picture.width}" height="${picture.height}" alt="${escapeMarkup(alt)}">`
    : '';
  const words = [
    caption && escapeMarkup(caption),
    (credit || standsIn) &&
      `<small>${escapeMarkup([standsIn && picture ? 'Shown in place of the photograph.' : '', credit ?? ''].filter(Boolean).join(' '))}</small>`,
  ].filter(Boolean);
  if (!image && words.length === 0) return '';
  const figcaption = words.length > 0 ? `<figcaption>${words.join(' ')}</figcaption>` : '';
  return `<figure>${image}${figcaption}</figure>`;
}
