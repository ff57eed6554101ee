import type { Moment } from './article';

/** What a moment goes by where a few words must stand for it: its heading, else its summary, else its words. */
export function momentName({
  heading,
  summary,
  words,
}: Pick<Moment, 'heading' | 'summary'> & { words?: Pick<Moment['words'], 'exact'> }): string {
  return heading ?? summary ?? words?.exact ?? '';
}
