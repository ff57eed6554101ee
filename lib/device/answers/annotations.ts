import {
  type Annotation,
  type AnnotationSource,
  highlightColours,
  type TextPositionSelector,
  type TextQuoteSelector,
  type WordsSelector,
} from '../../reader/annotation';
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

const isOffset = isBetween(0, 2 ** 31 - 1);
const target = isObject<Annotation['target']>({
  source: isObject<AnnotationSource>({ slug: isText, headline: isText }),
  selector: isObject<WordsSelector>({
    quote: isObject<TextQuoteSelector>({ exact: isText, prefix: isText, suffix: isText }),
    position: isObject<TextPositionSelector>({ start: isOffset, end: isOffset }),
    passageId: isText,
  }),
});
const colour = isOneOf(highlightColours);
const note = orNull(isText);

const isAnnotation = isObject<Annotation>({
  id: isText,
  ...{ target, colour, note },
  revision: isNumber,
  created: isText,
  modified: isText,
  orphaned: orNull(isText),
});

/** What `GET /api/reader/annotations?article=SLUG` answers. */
export const isAnnotations = isObject<{ annotations: Annotation[] }>({
  annotations: isListOf(isAnnotation),
});

type Outcome<Name extends string, More = { annotation: Annotation }> = { outcome: Name } & More;
export const isAdded = isObject<Outcome<'added' | 'merged' | 'unchanged'>>({
  outcome: isOneOf(['added', 'merged', 'unchanged']),
  annotation: isAnnotation,
});
export const isChanged = isObject<Outcome<'changed', { annotation: Annotation; joined: boolean }>>({
  outcome: isOneOf(['changed']),
  annotation: isAnnotation,
  joined: isBoolean,
});
export const isRestored = isObject<Outcome<'restored'>>({
  outcome: isOneOf(['restored']),
  annotation: isAnnotation,
});
export const isRemoved = isObject<Outcome<'removed' | 'absent', object>>({
  outcome: isOneOf(['removed', 'absent']),
});

export type NewHighlight = Pick<Annotation, 'target' | 'colour' | 'note'> & { created?: string };
/** A highlight that waits on the device. */
export const isNewHighlight = isObject<NewHighlight>({ target, colour, note, created: orMissing(isText) });

export interface HighlightChange {
  colour?: Annotation['colour'];
  note?: { from: string | null; to: string | null };
}
/** A change of one that waits there. */
export const isHighlightChange = isObject<HighlightChange>({
  colour: orMissing(colour),
  note: orMissing(isObject<{ from: string | null; to: string | null }>({ from: note, to: note })),
});
