/**
 * Every route of readers' things with a request that its owner could make. The tests beside try each as
 * somebody else, twice at once, and too large; a route that isn't here fails them.
 */
import type { NewAnnotation } from '@/lib/store/annotations';
import { ownSettings } from '@/lib/api/reader-settings';
import { sampleAnnotation, theirs } from './sample-annotation';

export interface RouteCase {
  /** For the parts of the address in brackets. */
  params?: Record<string, string>;
  query?: Record<string, string>;
  /** Of a write: takes what the owner's request would have. */
  body?: unknown;
  /** What is read that isn't a reader's own, such as a list of articles. */
  answersNobody?: true;
}

/** What the owner keeps when the requests come: its id stands in them. */
export const kept: NewAnnotation = sampleAnnotation({ note: theirs });

/** By method and path under `/api/reader`, as the folders have it. */
export const routeCases: Record<string, RouteCase> = {
  'GET data': {},
  'DELETE data': {},
  'GET export/highlights': { query: { format: 'json' } },
  'GET settings': {},
  'PUT settings': { body: { settings: ownSettings, agoMs: 0 } },
  'POST import': { body: { highlights: [sampleAnnotation({ id: kept.id, note: 'From a file' })] } },
  'POST import/preview': { body: { highlights: [sampleAnnotation({ id: kept.id, note: 'From a file' })] } },
};
