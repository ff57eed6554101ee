import { htmlText } from '../html-text';
import type { FeedItem } from './feed';
import { escapeMarkup } from '../../text/escape';

/**
 * A description longer than this is the article itself, which many feeds put there: 600 characters are
 * some 100 words, and a standfirst has 20 to 40.
 */
const longestSummary = 600;

/**
 * What of an item is the article and what its summary. `content` is what the feed calls the content,
 * `description` what it calls the description: that is either, and its length tells.
 */
export function readBody(
  content: string | null | undefined,
  description: string | null | undefined,
): Pick<FeedItem, 'html' | 'summary'> {
  const fields = description ? htmlText(description) : '';
  const isArticle = !content && fields.length > longestSummary;
  return {
    html: content || (isArticle && description ? description : null),
    summary: fields !== '' && fields.length <= longestSummary ? fields : null,
  };
}

/** Plain text as HTML, a paragraph for each run of lines: what `html` of an item has to be. */
export const textAsHtml = (text: string): string =>
  text
    .split(/\n[ \t]*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => escapeMarkup(paragraph).trim())
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('\n');
