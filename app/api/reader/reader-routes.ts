/**
 * Every route of readers' things with a request that its owner could make. The tests beside try each as
 * somebody else, twice at once, and too large; a route that isn't here fails them.
 */
import { ownSettings } from '@/lib/reader/settings';
import type { NewAnnotation } from '@/lib/store/readers/annotations/annotation-types';
import { sampleAnnotation, theirs } from './sample-annotation';

export interface RouteCase {
  /** For the parts of the address in brackets. */
  params?: Record<string, string>;
  query?: Record<string, string>;
  /** Of a write: takes what the owner's request would have. */
  body?: unknown;
}

/** What the owner keeps when the requests come: its id stands in them. */
export const stored: NewAnnotation = sampleAnnotation({ note: theirs });

/** An article that they have tagged, and the number of that tag: the first in the database. */
export const storedSlug = 'stored';
const storedTag = '1';

/** By method and path under `/api/reader`, as the folders have it. */
export const routeCases: Record<string, RouteCase> = {
  'GET annotations': { query: { article: storedSlug } },
  'PUT annotations/[id]': { params: { id: stored.id }, body: { ...sampleAnnotation({}), id: undefined } },
  'PATCH annotations/[id]': { params: { id: stored.id }, body: { colour: 'pink' } },
  'DELETE annotations/[id]': { params: { id: stored.id } },
  'POST annotations/[id]/restore': { params: { id: stored.id } },
  'GET data': {},
  'DELETE data': {},
  'GET export/highlights': { query: { format: 'json' } },
  'GET readings': { query: { slug: storedSlug } },
  'POST readings': { body: { slugs: [storedSlug], change: { saved: true, tag: 'Rivers' } } },
  'PUT readings/[slug]/place': {
    params: { slug: storedSlug },
    body: { place: { passageId: 'p1', offset: 3, share: 0.1 }, finished: false, agoMs: 0 },
  },
  'GET saved': {},
  'GET settings': {},
  'PUT settings': { body: { settings: { ...ownSettings, size: 150 } } },
  'GET readings/[slug]/onward': { params: { slug: 'sailing' } },
  'GET stories/[slug]/news': { params: { slug: 'sailing' } },
  'GET tags': {},
  'POST tags': { body: { name: 'Rivers', slugs: [storedSlug] } },
  'PATCH tags/[id]': { params: { id: storedTag }, body: { name: 'Rivers' } },
  'DELETE tags/[id]': { params: { id: storedTag } },
  'GET search': { query: { q: 'Ada thinks' } },
  'POST import': { body: { highlights: [sampleAnnotation({ id: stored.id, note: 'From a file' })] } },
  'POST import/preview': { body: { highlights: [sampleAnnotation({ id: stored.id, note: 'From a file' })] } },
};
