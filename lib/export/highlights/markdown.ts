import { stringify } from 'yaml';
import type { Annotation } from '../../reader/annotation';
import { articleUrl, type Site } from '../site';
import { fileNameFor } from './file-name';
import type { HighlightedArticle } from './highlighted-article';

export interface TextFile {
  /** With folders, divided by `/`. */
  path: string;
  text: string;
}

/** A folder for an Obsidian vault: a note for each article, with front matter. */
export function markdownVault(articles: readonly HighlightedArticle[], site: Site): TextFile[] {
  const taken = new Set<string>();
  return articles.map((article) => ({
    path: `${fileNameFor(site.siteName, new Set())}/${fileNameFor(article.headline, taken)}.md`,
    text: markdownNote(article, site),
  }));
}

/**
 * An article's highlights as a Markdown note: the words of each as a quotation with a link to their
 * passage, the reader's note below as it was written.
 */
export function markdownNote(article: HighlightedArticle, site: Site): string {
  const { slug, headline, card, highlights } = article;
  const url = articleUrl(site, slug);
  const front = stringify(
    {
      title: headline,
      ...(card?.byline && { author: card.byline.name }),
      ...(card?.publisher && { publisher: card.publisher.name }),
      ...(card && { published: card.publishedAt, language: card.language }),
      ...(card && card.stories.length > 0 && { stories: card.stories.map(({ title }) => title) }),
      source: url,
      highlights: highlights.length,
      tags: ['highlights'],
    },
    // A long headline stays on its line, as other readers of front matter expect.
    { lineWidth: 0 },
  );
  const parts = highlights.map((one) => highlightMarkdown(one, url));
  return [`---\n${front}---`, `# ${oneLine(headline)}`, ...parts].join('\n\n') + '\n';
}

function highlightMarkdown({ id, target, colour, note, created, orphaned }: Annotation, url: string): string {
  const { quote, passageId } = target.selector;
  const place = orphaned
    ? 'no longer in the article'
    : `[in the text](${url}#${encodeURIComponent(passageId)})`;
  const quoted = quote.exact
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => `> ${escapeMarkdown(line)}`.trimEnd());
  // Obsidian's own mark for a block, so that other notes can link to this highlight.
  const highlight = [...quoted, '>', `> ${colour}, ${created.slice(0, 10)}, ${place} ^${id}`].join('\n');
  return note === null ? highlight : `${highlight}\n\n${note.trim()}`;
}

const oneLine = (text: string): string => escapeMarkdown(text.replace(/\s+/gu, ' ').trim());

/** Words of the article are words, whatever they would mean in Markdown or HTML. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>|~$%=#^]/gu, '\\$&')
    .replace(/^(\s*)([-+])/u, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/u, '$1\\$2')
    .replace(/&(?=#|\w+;)/gu, '\\&');
}
