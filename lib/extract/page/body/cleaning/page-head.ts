import { foldText } from '../../../../text/fold';

/** What a block may repeat of what stands above the text. */
export interface PageHead {
  headline: string;
  standfirst: string | null;
  authors: readonly string[];
  /** Captions of pictures, shown under them already; each alone and with its credit. */
  captions: readonly string[];
  /** Alternative texts of pictures: a paragraph that says the same is a caption. */
  alternatives: readonly string[];
}

/** Lines that serve the page are short; nothing longer is judged by its words. */
export const longestServing = 420;

/** A block that is links and little else leads away from the text. */
export const mostLinks = 0.65;

const dateLine =
  /^(?:(?:first |last |originally )?(?:published|posted|updated|modified|created|publié|veröffentlicht|publicado|опубликовано)\b)?[\s:,|•·–-]*(?:(?:on|at)\s+)?(?:(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*[,.]?\s+)?(?:\p{L}{3,12}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{1,2}\.?\s+\p{L}{3,12}\.?,?\s+\d{4}|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4})(?:[\s,|•·at@–-]*\d{1,2}[:.]\d\d.{0,40})?$/iu;

/** An hour by itself: when an entry was made. */
const clockLine = /^\d{1,2}[:.]\d\d(?:\s*[ap]\.?m\.?)?(?:\s+\p{Lu}{2,5})?$/iu;

const bylineStart =
  /^(?:by|von|par|por|di|from|автор|текст|بقلم|written by|words by|story by|reported by)[:\s]/iu;

/** Whether a line says again what stands above the text: the headline, a writer, a date. */
export function repeatsHead(text: string, head: PageHead): boolean {
  const folded = foldText(text);
  if (folded === '') return true;
  if (folded === foldText(head.headline)) return true;
  if (text.length <= longestServing && dateLine.test(text)) return true;
  if (clockLine.test(text)) return true;
  const names = head.authors.map(foldText).filter((name) => name !== '');
  if (text.length > 160 || names.length === 0) return false;
  if (names.includes(folded)) return true;
  return bylineStart.test(text) && names.some((name) => folded.includes(name));
}
