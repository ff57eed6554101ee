import type { SearchAnswer } from '../../api/search';
import type { CorrectedWord, Found, FoundArticle, FoundNote, FoundPlace } from '../../search/found';
import type { MarkedPiece } from '../../search/marked-text';
import type { QueryFault } from '../../search/parse-query';
import { isArticleCard } from './articles';
import { type Is, isBoolean, isEither, isListOf, isNumber, isObject, isOneOf, isText, orNull } from './shape';

const isPieces = isListOf(isObject<MarkedPiece>({ text: isText, marked: isBoolean }));

const isFoundPlace = isObject<FoundPlace>({
  kind: isOneOf(['passage', 'quote', 'moment']),
  passageId: isText,
  label: orNull(isText),
  pieces: isPieces,
  fragment: isText,
});

const isFound = isObject<Found>({
  articles: isListOf(
    isObject<FoundArticle>({
      card: isArticleCard,
      headline: isPieces,
      standfirst: orNull(isPieces),
      places: isListOf(isFoundPlace),
      morePlaces: isNumber,
      missing: isListOf(isText),
    }),
  ),
  notes: isListOf(
    isObject<FoundNote>({
      ...{ id: isText, articleSlug: isText, articleHeadline: isText, passageId: isText, exact: isText },
      pieces: isPieces,
    }),
  ),
  next: orNull(isText),
  corrected: isListOf(isObject<CorrectedWord>({ typed: isText, meant: isText })),
  leftOut: isListOf(isText),
  unknownStory: orNull(isText),
});

type Outcome<Name extends SearchAnswer['outcome']> = Extract<SearchAnswer, { outcome: Name }>;

/** What `GET /api/reader/search` answers; a query that can't be read is an answer, too. */
export const isSearchAnswer: Is<SearchAnswer> = isEither(
  isEither(
    isObject<Outcome<'found'>>({ outcome: isOneOf(['found']), found: isFound }),
    isObject<Outcome<'nothing asked'>>({ outcome: isOneOf(['nothing asked']) }),
  ),
  isObject<Outcome<'not understood'>>({
    outcome: isOneOf(['not understood']),
    faults: isListOf(isObject<QueryFault>({ start: isNumber, end: isNumber, reason: isText })),
  }),
);
