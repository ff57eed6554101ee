import type {
  Article,
  ArticleDraft,
  Passage,
  PassageContent,
  Photo,
  Picture,
} from '../../../article/article';
import { longestPassage } from '../../../article/longest-passage';
import { passageText } from '../../../article/passage-text';
import { foldText } from '../../../text/fold';
import { isTextPassage, kindOf, runsOf } from '../article-fields';
import { isBlockPassage, toBlockMarkup } from '../block-markup';
import { toMarkup } from '../inline-markup';
import { isWhole, readWebPhoto, readWhole, wholeMarkup } from './whole-passages';

/** A text that the article does not have and could: of the page it came from, or of an earlier state of it. */
export interface LeftOut {
  /** The passage that it stood behind; null where it stood before all of them. */
  after: string | null;
  /** As an editor types them. */
  kind: string;
  markup: string;
  text: string;
  /** What is shown of it, where it is a picture. */
  picture: Picture | null;
  /** Who left it out; null where import did. */
  by: string | null;
}

/** What an article is compared with. */
interface Origins {
  /** All texts of the page that it came from, in their order; none where it isn't at hand. */
  source: readonly PassageContent[];
  /** The states that were published, the newest first. */
  states: readonly { by: string; draft: Pick<ArticleDraft, 'passages'> }[];
  /** What is put back and not published yet, as it is typed. */
  pending: readonly string[];
}

/** A list of more would be longer than the article; what is looked for is a paragraph or a box. */
const mostShown = 100;
/** A label such as "Share" or "Photo: Reuters" is no passage. */
const fewestWords = 3;
/** So many of its words in one passage, and it is that passage, edited. */
const editedShare = 0.6;
/** A passage so much longer has any words of a short one. */
const muchLonger = 3;

/** What the page and the earlier states have, and the article doesn't. */
export function findLeftOut(article: Article, { source, states, pending }: Origins): LeftOut[] {
  const known = knownTexts(article, pending);
  const ids = new Set(article.passages.map(({ id }) => id));
  const found: LeftOut[] = [];
  const take = (content: PassageContent, after: string | null, by: string | null) => {
    const text = shownText(content);
    const typed = text.length > longestPassage ? null : asTyped(content);
    // Without words, a picture of a page may be anything.
    const isLabel =
      (!isWhole(content) || webPhotoIn(content) !== null) && foldText(text).split(' ').length < fewestWords;
    if (!typed || isLabel) return;
    found.push({ after, ...typed, text, picture: ownPictureIn(content), by });
    known.add(content);
  };
  for (const [index, { draft }] of states.entries()) {
    // The state after it is the one that lacks it.
    const by = states[index - 1]?.by ?? null;
    let after: string | null = null;
    for (const passage of draft.passages)
      if (ids.has(passage.id)) after = passage.id;
      // An import has taken it out.
      else if (by === null) known.add(passage);
      else if (found.length < mostShown && !known.find(passage)) take(passage, after, by);
  }
  let after: string | null = null;
  for (const content of source) {
    if (found.length === mostShown) break;
    const there = known.find(content);
    if (!there) take(content, after, null);
    else if (there.id !== null) after = there.id;
  }
  return found;
}

/** Null for what no form can hold. */
function asTyped(content: PassageContent): Pick<LeftOut, 'kind' | 'markup'> | null {
  const passage: Passage = { ...content, id: '' };
  if (isTextPassage(passage))
    return { kind: kindOf(passage), markup: runsOf(passage).map(toMarkup).join('\n\n') };
  if (isBlockPassage(passage)) return { kind: passage.kind, markup: toBlockMarkup(passage) };
  if (!isWhole(content)) return null;
  const markup = wholeMarkup(content);
  if (webPhotoIn(content)) return readWebPhoto(markup) && { kind: webPicture, markup };
  return readWhole(content.kind, markup) && { kind: content.kind, markup };
}

/** What a picture is called that is not in the library: it has to be fetched. */
export const webPicture = 'picture';

/** The photo whose picture is one of the page, and not of the library. */
const webPhotoIn = (content: PassageContent): Photo | null =>
  content.kind === 'figure' && content.photo.picture?.src.startsWith('/') === false ? content.photo : null;

const ownPictureIn = (content: PassageContent): Picture | null =>
  content.kind === 'figure' && !webPhotoIn(content) ? content.photo.picture : null;

const shownText = (content: PassageContent): string =>
  content.kind === 'figure' ? content.photo.caption || content.photo.alt : passageText(content);

/** Where a link leads, behind its words. */
const linked = /\]\(<[^<>]*>\)/g;

/** The article's texts, among which others are found: whole, as a part of one, or most of its words in one. */
function knownTexts(article: Article, pending: readonly string[]) {
  const { headline, standfirst, byline, leadPhoto, passages } = article;
  const texts: { id: string | null; folded: string; words: Set<string> }[] = [];
  const whole = new Map<string, { id: string | null }>();
  const add = (text: string | null | undefined, id: string | null) => {
    const folded = foldText(text ?? '');
    if (folded === '') return;
    texts.push({ id, folded: ` ${folded} `, words: new Set(folded.split(' ')) });
    if (!whole.has(folded)) whole.set(folded, { id });
  };
  const pictures = new Map<string, { id: string | null }>();
  for (const passage of passages) {
    add(passageText(passage), passage.id);
    if (passage.kind !== 'figure') continue;
    add(passage.photo.credit, null);
    add(passage.photo.alt, passage.id);
    if (passage.photo.picture) pictures.set(passage.photo.picture.src, { id: passage.id });
  }
  const ofPhoto = [leadPhoto?.alt, leadPhoto?.caption, leadPhoto?.credit];
  for (const text of [headline, standfirst, byline?.name, ...ofPhoto]) add(text, null);
  for (const markup of pending) {
    add(markup.replace(linked, ']'), null);
    const whole = readWhole('figure', markup);
    if (whole?.kind === 'figure') pictures.set(whole.photo.picture?.src ?? '', { id: null });
  }
  const findText = (text: string): { id: string | null } | null => {
    const folded = foldText(text);
    if (folded === '') return { id: null };
    const words = folded.split(' ');
    const isEdited = (known: Set<string>) =>
      known.size > fewestWords &&
      known.size < words.length * muchLonger &&
      words.filter((word) => known.has(word)).length > words.length * editedShare;
    return (
      whole.get(folded) ??
      texts.find((known) => known.folded.includes(` ${folded} `)) ??
      texts.find((known) => isEdited(known.words)) ??
      null
    );
  };
  return {
    add(content: PassageContent) {
      const own = ownPictureIn(content);
      if (own) pictures.set(own.src, { id: null });
      // The page has it, too, at another address.
      if (content.kind === 'figure') add(content.photo.alt, null);
      add(passageText(content), null);
    },
    find(content: PassageContent): { id: string | null } | null {
      const onWeb = webPhotoIn(content);
      if (onWeb) {
        // The same picture may have either of the two in the article.
        const { caption, alt } = onWeb;
        const said = [caption ?? '', alt].filter((text) => text !== '');
        if (said.length === 0) return { id: null };
        return said.map(findText).find((there) => there !== null) ?? null;
      }
      const own = ownPictureIn(content);
      return own ? (pictures.get(own.src) ?? null) : findText(passageText(content));
    },
  };
}
