/** What an editor hands in at once, and what becomes of it. */

export const jobStates = ['running', 'paused', 'stopped'] as const;
export type JobState = (typeof jobStates)[number];

export const itemStates = [
  'queued',
  'working',
  'reading',
  'saved',
  'draft',
  'known',
  'listed',
  'refused',
  'stopped',
] as const;
/**
 * A `working` one is fetched, or waits for its host; then it is `reading`. A `draft` is not published yet; `known` is
 * in the library already; a `listed` one was a list, whose items stand beside it; a `stopped` one was not
 * begun.
 */
export type ItemState = (typeof itemStates)[number];

/** What can be done about a job: `retry` takes what was refused or not begun up again. */
export const jobActions = ['pause', 'resume', 'stop', 'retry'] as const;
export type JobAction = (typeof jobActions)[number];

export interface ImportItem {
  id: number;
  /** The address, or what the file or text is called. */
  name: string;
  state: ItemState;
  /** The article's or the draft's headline; null before there is one. */
  headline: string | null;
  /** The article's or the draft's; null before there is one. */
  language: string | null;
  /** The article's, once there is one. */
  slug: string | null;
  /** Of an article that is not published yet. */
  draftId: string | null;
  /** Why it was refused, or what else there is to say. */
  reason: string | null;
}

export interface ImportJob {
  id: string;
  /** Who handed it in. */
  by: string;
  createdAt: Date;
  state: JobState;
  /** What it is called in a list: its first item. */
  name: string;
  counts: Record<ItemState, number>;
}

/** How many there are in all. */
export const countItems = ({ counts }: Pick<ImportJob, 'counts'>): number =>
  itemStates.reduce((sum, state) => sum + counts[state], 0);

/** How many are still to be done. */
export const leftOf = ({ counts }: Pick<ImportJob, 'counts'>): number => counts.queued + begunOf(counts);

const begunOf = ({ working, reading }: ImportJob['counts']): number => working + reading;

/** Whether something goes on with it by itself. */
export const isUnderWay = (job: Pick<ImportJob, 'state' | 'counts'>): boolean =>
  begunOf(job.counts) > 0 || (job.state === 'running' && job.counts.queued > 0);

/** What has come of it so far, in words: "2 saved, 1 refused, 3 to do". */
export function summaryOf(job: Pick<ImportJob, 'counts' | 'state'>): string {
  const { saved, draft, known, refused, stopped } = job.counts;
  const parts: [number, string][] = [
    [saved, 'saved'],
    [draft, draft === 1 ? 'draft' : 'drafts'],
    [known, 'in the library already'],
    [refused, 'refused'],
    [stopped, 'not begun'],
    [leftOf(job), job.state === 'paused' ? 'to do, paused' : 'to do'],
  ];
  const said = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  return said.length > 0 ? said.join(', ') : 'nothing was found in it';
}
