import { type ArticleCard, articleKinds } from '../../article/article';
import type { Speaking } from '../../article/speaking';
import type { ArticlesPage } from '../../api/articles';
import {
  isBetween,
  isBoolean,
  isListOf,
  isNumber,
  isObject,
  isOneOf,
  isText,
  orMissing,
  orNull,
} from './shape';

const isParty = isObject<{ name: string; url: string | null }>({ name: isText, url: orNull(isText) });
type CardPhoto = NonNullable<ArticleCard['leadPhoto']>;

const isPerCent = isBetween(0, 100);
const isPicture = isObject<NonNullable<CardPhoto['picture']>>({
  src: isText,
  width: isNumber,
  height: isNumber,
});

const isPhoto = isObject<CardPhoto>({
  picture: orNull(isPicture),
  alt: isText,
  caption: orNull(isText),
  credit: orNull(isText),
  standsIn: isBoolean,
  focus: orMissing(isObject<{ x: number; y: number }>({ x: isPerCent, y: isPerCent })),
});

/** An article as lists show it. */
export const isArticleCard = isObject<ArticleCard>({
  slug: isText,
  headline: isText,
  standfirst: orNull(isText),
  byline: orNull(isParty),
  publisher: orNull(isParty),
  publishedAt: isText,
  language: isText,
  direction: isOneOf(['ltr', 'rtl']),
  kind: isOneOf(articleKinds),
  wordCount: isNumber,
  leadPhoto: orNull(isPhoto),
  stories: isListOf(isObject<{ slug: string; title: string }>({ slug: isText, title: isText })),
});

/** What `GET /api/articles` answers; what stands between it and us may answer 200 with words of its own. */
export const isArticlesPage = isObject<ArticlesPage>({
  items: isListOf(isArticleCard),
  next: orNull(isText),
});

/** What `GET /api/articles/SLUG/speakers` answers. */
export const isSpeakersAnswer = isObject<{ speakers: Speaking[] }>({
  speakers: isListOf(isObject<Speaking>({ passageId: isText, start: isNumber, name: isText })),
});
