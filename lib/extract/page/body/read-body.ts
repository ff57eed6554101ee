import type { Photo } from '../../../article/article';
import { htmlText } from '../../html-text';
import { findBareCaptions } from '../pictures/bare-captions';
import { cleanBlocks } from './cleaning/clean-blocks';
import type { PageHead } from './cleaning/page-head';
import { withoutSetApart } from './cleaning/set-apart';
import { untilComments, withoutThreads } from './find-comments';
import { withoutTeasers } from './find-teasers';
import { findBody } from './find-body';
import { findBoilerplate } from './find-boilerplate';
import { findLeadPhoto } from '../pictures/lead-photo';
import { mentionedIn, withNameAsCredit } from '../pictures/name-as-credit';
import { pictureKey } from '../pictures/picture-key';
import type { Measures } from '../source/measure-page';
import { blockText, readPageBlocks, type PageBlock } from './page-blocks';
import type { PageFacts } from '../metadata/page-facts';
import { attribute, elementsNamed, textOf, type PageElement } from '../source/page-tree';
import { readPhoto } from '../pictures/read-figure';
import { splitCredit } from '../pictures/split-credit';
import { weighBlocks } from './weigh-blocks';

export interface ArticleBody {
  /** The element that holds the text. */
  element: PageElement | null;
  leadPhoto: Photo | null;
  blocks: PageBlock[];
}

/** A gallery shows a hundred pictures; each takes apart a caption. */
const mostFigures = 300;

/** What is said of pictures under them already: a line of the text that says the same again is a caption. */
const captionsOf = (photos: readonly Photo[]): string[] =>
  photos.flatMap(({ caption, credit }) => [
    ...(caption ? [caption] : []),
    ...(caption && credit ? [`${caption} ${credit}`] : []),
  ]);

/** What pictures show, for those who don't see them; a word or two may be anything's name. */
const shortestAlternative = 25;
const alternativesIn = (element: PageElement): string[] =>
  elementsNamed(element, 'img')
    .slice(0, mostFigures)
    .map((image) => (attribute(image, 'alt') ?? '').trim())
    .filter((text) => text.length > shortestAlternative && text.length < longestAlternative);
const longestAlternative = 400;

/** A teaser with its picture says that it is one. */
const isPointer = /^related (?:stor(?:y|ies)|articles?|videos?)\b/iu;

/** What stands above the text, found before it. */
type Head = Omit<PageHead, 'captions' | 'alternatives'>;

function readOnce(facts: PageFacts, measures: Measures, head: Head, isByName: boolean): ArticleBody {
  const skipped = findBoilerplate(facts.root, measures, isByName);
  const element = findBody(facts.root, skipped, measures);
  let leadPhoto = findLeadPhoto(facts, head.headline, element, skipped);
  if (element === null) return { element, leadPhoto, blocks: [] };
  const frames = new Set(findBareCaptions(element, skipped, measures));
  const isMentioned = mentionedIn(element);
  const photos: Photo[] = leadPhoto ? [leadPhoto] : [];
  const leadKey = leadPhoto?.picture ? pictureKey(leadPhoto.picture.src) : null;
  const shown = new Set(leadKey === null ? [] : [leadKey]);
  const read = readPageBlocks(element, {
    base: facts.base,
    skipped,
    measures,
    frames,
    readFigure: (figure) => {
      const shownPhoto = photos.length > mostFigures ? null : readPhoto(figure, facts.base);
      const photo = shownPhoto && withNameAsCredit(shownPhoto, head.headline, isMentioned);
      if (photo) photos.push(photo);
      const key = photo?.picture && pictureKey(photo.picture.src);
      // What stands with the lead in a box that nothing names tells of it.
      if (
        key &&
        key === leadKey &&
        leadPhoto &&
        !leadPhoto.caption &&
        !leadPhoto.credit &&
        frames.has(figure)
      )
        leadPhoto = { ...leadPhoto, ...splitCredit(textOf(figure)) };
      if (!photo || !key || shown.has(key) || isPointer.test(photo.caption ?? '')) return null;
      shown.add(key);
      const isSaid = photo.caption !== null || photo.credit !== null || !frames.has(figure);
      return { kind: 'figure', photo: isSaid ? photo : { ...photo, ...splitCredit(textOf(figure)) } };
    },
  });
  const text = withoutSetApart(
    untilComments(weighBlocks(withoutTeasers(withoutThreads(read)), head.headline)),
  );
  return {
    element,
    leadPhoto,
    blocks: cleanBlocks(text, {
      ...head,
      captions: captionsOf(photos),
      alternatives: alternativesIn(element),
    }),
  };
}

const lengthOf = (blocks: readonly PageBlock[]): number =>
  blocks.reduce((sum, { content }) => sum + blockText(content).length, 0);

/** A text shorter than this is a note; where the page holds much more, the names of its parts misled us. */
const shortText = 500;
const muchMore = 3;

/** The text as the page's data has it, for those who read no markup; its paragraphs are lines, if it has any. */
function statedBlocks(facts: PageFacts): PageBlock[] {
  const stated = facts.article?.articleBody;
  if (typeof stated !== 'string') return [];
  return stated
    .split(/\s*\n\s*|<\/p>|<br\s*\/?>\s*<br\s*\/?>/i)
    .map(htmlText)
    .filter((text) => text !== '')
    .map((text) => ({
      content: { kind: 'paragraph', runs: [{ text }] },
      element: facts.root,
      links: 0,
      isEmbed: false,
    }));
}

/**
 * The text of the article, with its lead picture. Where little is found and the page holds much, it is read
 * again with less left out; where its data holds the text and its markup doesn't, as on pages that scripts
 * fill, the data is read.
 */
export function readBody(facts: PageFacts, measures: Measures, head: Head): ArticleBody {
  let body = readOnce(facts, measures, head, true);
  if (lengthOf(body.blocks) < shortText && (measures.get(facts.root)?.prose ?? 0) > shortText * muchMore) {
    const again = readOnce(facts, measures, head, false);
    if (lengthOf(again.blocks) > lengthOf(body.blocks) * muchMore) body = again;
  }
  const stated = statedBlocks(facts);
  return lengthOf(stated) > Math.max(shortText, lengthOf(body.blocks) * 2)
    ? { ...body, blocks: cleanBlocks(stated, { ...head, captions: [], alternatives: [] }) }
    : body;
}
