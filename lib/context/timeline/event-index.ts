import type { ReportedMoment } from '../../article/article';
import { stemsIn } from '../stories/terms';
import { cosine, type TermVector } from '../stories/term-vectors';
import type { ComparedMoment, StoryEvent } from './story-event';

/** Events by their words; of one date, month or year. */
type Bucket = Map<string, Set<StoryEvent>>;

/** Words by weight until so much of a moment is said with them; what two share of less is not alike. */
const strongestPart = 0.6;

/**
 * The events of a story by their dates and strongest words, so that each moment is compared with few: those that
 * share one of the words that make up most of it.
 */
export class EventIndex {
  readonly #buckets = new Map<string, Bucket>();
  readonly #byHeading: Bucket = new Map();
  readonly #sums = new Map<StoryEvent, Map<string, number>>();

  add(event: StoryEvent, moment: ComparedMoment): void {
    const { vector, strongest, headed, reported } = moment;
    // A date is found by itself, and a day by its month and year, which may be how another tells it.
    for (const key of new Set([reported.date, reported.date.slice(0, 7), reported.date.slice(0, 4)])) {
      let bucket = this.#buckets.get(key);
      if (!bucket) this.#buckets.set(key, (bucket = new Map()));
      for (const term of strongest) addTo(bucket, term, event);
    }
    if (headed !== null) addTo(this.#byHeading, headed, event);
    const sum = this.#sums.get(event) ?? new Map<string, number>();
    for (const [term, weight] of vector) sum.set(term, (sum.get(term) ?? 0) + weight);
    this.#sums.set(event, sum);
  }

  /** Each event of this date or within it of other articles that may be alike, with how alike its reports are on average. */
  *find({ vector, strongest, reported }: ComparedMoment): Generator<{ event: StoryEvent; alike: number }> {
    const bucket = this.#buckets.get(reported.date);
    if (!bucket) return;
    const seen = new Set<StoryEvent>();
    for (const term of strongest) {
      for (const event of bucket.get(term) ?? []) {
        if (seen.has(event) || event.articles.has(reported.article.slug)) continue;
        seen.add(event);
        yield { event, alike: this.#alike(vector, event) };
      }
    }
  }

  /** The events of this very date that are headed in the same words. */
  *findHeaded({ headed, reported, vector }: ComparedMoment): Generator<{ event: StoryEvent; alike: number }> {
    for (const event of (headed !== null && this.#byHeading.get(headed)) || [])
      if (!event.articles.has(reported.article.slug)) yield { event, alike: this.#alike(vector, event) };
  }

  #alike(vector: TermVector, event: StoryEvent): number {
    return cosine(vector, this.#sums.get(event) ?? new Map<string, number>()) / event.reported.length;
  }
}

/** Of a vector's terms those that make up most of it, the strongest first. */
export function strongestTerms(vector: TermVector): string[] {
  const ordered = [...vector].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  let said = 0;
  const strongest: string[] = [];
  for (const [term, weight] of ordered) {
    if (said >= strongestPart) break;
    strongest.push(term);
    said += weight * weight;
  }
  return strongest;
}

/** By what a date's headings are the same; null for one that says nothing: a single word that was found by rule. */
export function headingKey({ date, heading, origin }: ReportedMoment): string | null {
  if (!heading || (origin !== 'editor' && !heading.includes(' '))) return null;
  return `${date} ${[...stemsIn(heading)].sort().join(' ')}`;
}

function addTo(index: Map<string, Set<StoryEvent>>, key: string, event: StoryEvent): void {
  const events = index.get(key);
  if (events) events.add(event);
  else index.set(key, new Set([event]));
}
