/**
 * The domain: what an article, a passage, a moment and a story are.
 * Everything else in `lib` is written in these terms.
 */

/** Emphasis and the like on a run of text; several can hold at once. */
export type RunStyle = 'emphasis' | 'strong' | 'code' | 'strike' | 'subscript' | 'superscript';

/**
 * A stretch of text with one set of styles. Inline content is stored as runs, not as HTML: there is
 * nothing in it that could be executed, and a range of characters can be cut out of it by counting.
 */
export interface Run {
  text: string;
  styles?: RunStyle[];
  /** An http(s), mailto or same-page address; `parseHref` in `runs.ts` decides what is let in. */
  href?: string;
}

export type ListItem = { depth: number; runs: Run[] };

/** A picture that can be shown: where its bytes are and how large it is, in CSS pixels. */
export interface Picture {
  /** A path below `public/` (`/maps/x.svg`), or `/pictures/HASH` for one that the library stores. */
  src: string;
  width: number;
  height: number;
}

export interface Photo {
  /** Null where there is no picture to show; caption and credit can still be there. */
  picture: Picture | null;
  alt: string;
  caption: string | null;
  credit: string | null;
  /** True where the picture stands in for a photograph that isn't ours to show. */
  standsIn: boolean;
  /** What stays in view where it is cropped: per cent from its left and its upper edge. Absent: its middle. */
  focus?: { x: number; y: number };
  /** Of a picture that an import could not have: its address, and why. It is for editors alone. */
  missing?: { src: string; reason: string };
}

/** The cells of a row; an empty one has no runs. */
export type TableRow = Run[][];

export type PassageContent =
  | { kind: 'paragraph'; runs: Run[] }
  | { kind: 'heading'; level: 2 | 3 | 4; runs: Run[] }
  | { kind: 'list'; ordered: boolean; items: ListItem[] }
  | { kind: 'quotation'; paragraphs: Run[][] }
  | { kind: 'table'; caption: Run[] | null; head: TableRow | null; rows: TableRow[] }
  | { kind: 'code'; text: string; language: string | null }
  | { kind: 'figure'; photo: Photo }
  | { kind: 'related'; link: RelatedLink };

/** One block of the text. `id` is its fragment in the page's address and never changes. */
export type Passage = { id: string } & PassageContent;
export type PassageKind = Passage['kind'];

/** An article that the text points to, in the place where it does. */
export interface RelatedLink {
  headline: string;
  /** Where it was published, or null where the document did not say. */
  url: string | null;
  /** The day it is of, EDTF, where the document says so; with the story it can find the article. */
  date: string | null;
  /** The article of this library that it leads to, if there is one. Filled in by the store. */
  slug: string | null;
}

/**
 * Words in a passage, as W3C's TextQuoteSelector has them.
 * `start` counts UTF-16 units into `passageText(passage)`; `exact` stands there to the letter.
 */
export interface PassageWords {
  passageId: string;
  exact: string;
  start: number;
}

/** Who says so: an import only suggests, and an editor has the last word. */
export type Origin = 'editor' | 'suggestion';

export interface PullQuote {
  id: string;
  /** As set on the page; may differ from the words it repeats in capitals and end punctuation. */
  text: string;
  speaker: string | null;
  /** The kind of statement, such as "statement after the meeting". */
  statement: string | null;
  words: PassageWords;
  origin: Origin;
}

/** A dated event of the story, tied to the words that tell of it. */
export interface Moment {
  id: string;
  /** EDTF, levels 0 and 1 and decades: `2023-04-25`, `2011`, `200X`, `2011/2015`, `2012-03~`. */
  date: string;
  /** The date as the editor wants it shown; null to have it made from `date`. */
  label: string | null;
  /** Who did what; null where the date and the summary stand alone. */
  heading: string | null;
  summary: string | null;
  words: PassageWords;
  origin: Origin;
}

/** A person or body with the page to read more at. */
export interface Party {
  name: string;
  url: string | null;
}

export type ArticleKind = 'report' | 'retelling' | 'explainer';
export const articleKinds = ['report', 'retelling', 'explainer'] as const satisfies ArticleKind[];
export type Direction = 'ltr' | 'rtl';

export interface StoryRef {
  slug: string;
  title: string;
}

/** An article as a document states it, before the library has given it a slug of its own. */
export interface ArticleDraft {
  /** The slug that the document asks for; null to have it made from the headline. */
  slug: string | null;
  headline: string;
  standfirst: string | null;
  byline: Party | null;
  publisher: Party | null;
  /** `YYYY-MM-DD`, or a date-time with offset, exactly as precise as the source. */
  publishedAt: string;
  updatedAt: string | null;
  /** BCP 47. */
  language: string;
  direction: Direction;
  kind: ArticleKind;
  /** The address that this article was published at: its identity, unique in the library. */
  url: string | null;
  /** The article that this one retells: an address too, but nobody's identity. */
  retells: (Party & { url: string }) | null;
  leadPhoto: Photo | null;
  passages: Passage[];
  pullQuotes: PullQuote[];
  moments: Moment[];
  stories: StoryRef[];
  /** True where it should open the library. */
  leads: boolean;
}

/** An article as the library holds it. */
export interface Article extends Omit<ArticleDraft, 'slug'> {
  slug: string;
  wordCount: number;
}

/** What a list shows of an article. */
export interface ArticleCard {
  slug: string;
  headline: string;
  standfirst: string | null;
  byline: Party | null;
  publisher: Party | null;
  publishedAt: string;
  language: string;
  direction: Direction;
  kind: ArticleKind;
  wordCount: number;
  leadPhoto: Omit<Photo, 'missing'> | null;
  stories: StoryRef[];
}

/** A moment with the article that tells of it: what a story's timeline is merged from. */
export interface ReportedMoment extends Moment {
  article: Pick<ArticleCard, 'slug' | 'headline' | 'publishedAt' | 'language' | 'direction'>;
}

/** Two reports in the same words that can't both be right. */
export interface Contradiction {
  differs: 'date' | 'number';
  own: ReportedMoment;
  other: ReportedMoment;
  /** True where an editor looked at it, and left it open. */
  left: boolean;
}

/** One event of a story with everyone who tells of it. */
export interface MergedMoment {
  /** Of those who tell of it, the clearest. */
  moment: ReportedMoment;
  /** The clearest first, then by the time of their articles. */
  sources: ReportedMoment[];
  contradicts: Contradiction[];
  /** How much of what the story is about: by how many articles tell of it, and how near to the whole. */
  weight: number;
  /** As an editor decided; null where nobody did. */
  shown: 'always' | 'never' | null;
}

export interface Story extends StoryRef {
  /** What it is about, in an editor's words. */
  description: string | null;
  /** In the list of stories. */
  place: number;
  articleCount: number;
  timeline: MergedMoment[];
}
