import type { Annotation } from './annotation';

interface Changes extends Partial<Annotation> {
  exact?: string;
  start?: number;
  /** Of the article that it is in. */
  slug?: string;
}

/** A reader's highlight; only what a test is about has to be given. */
export const sampleAnnotation = ({
  exact = 'the lights',
  start = 5,
  slug = 'ferry',
  ...changes
}: Changes = {}): Annotation => ({
  id: '0b6cf8a5-4b0e-4a4e-9d9b-2a3a1d6c4f01',
  target: {
    source: { slug, headline: 'Ferry' },
    selector: {
      quote: { exact, prefix: 'missed ', suffix: ',”' },
      position: { start, end: start + 10 },
      passageId: 'p2',
    },
  },
  colour: 'green',
  note: null,
  revision: 1,
  created: '2026-01-02T03:04:05.678Z',
  modified: '2026-01-02T03:04:05.678Z',
  orphaned: null,
  ...changes,
});
