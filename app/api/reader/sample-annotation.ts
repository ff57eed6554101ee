import type { NewAnnotation } from '@/lib/store/readers/annotations/annotation-types';

/** Words that only their owner may ever be shown. Tests only. */
export const theirs = 'What Ada thinks of it';

/** A highlight of an article that the library doesn't have. Tests only. */
export const sampleAnnotation = (changes: Partial<NewAnnotation> = {}): NewAnnotation => ({
  id: '3f0c8d0e-6c4b-4f57-9a55-0b8f6a2f7c11',
  target: {
    source: { slug: 'gone', headline: 'Gone' },
    selector: {
      quote: { exact: 'the lights', prefix: '', suffix: '' },
      position: { start: 0, end: 10 },
      passageId: 'p1',
    },
  },
  colour: 'yellow',
  note: null,
  ...changes,
});
