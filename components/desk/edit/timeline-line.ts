import type { TypedMoment } from '@/lib/documents/edits/marks/typed-timeline';

/** A moment on one line: its date as readers see it, and its heading. */
export const timelineLine = ({ id, label, name }: TypedMoment): string =>
  `${label}${name === '' ? '' : `: ${name}`}${id === 'new' ? ' (new)' : ''}`;
