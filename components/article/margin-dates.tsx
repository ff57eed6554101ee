import type { Moment } from '@/lib/article/article';
import { momentName } from '@/lib/article/moment-name';
import { LocalDate } from '@/components/ui/local-date';

/** Beside a passage, the dates that it tells of, each leading to its moment on the timeline. */
export function MarginDates({ moments, language }: { moments: Moment[]; language: string }) {
  if (moments.length === 0) return null;
  return (
    <span data-apart className="margin-dates" role="group" aria-label="On the timeline">
      {moments.map((moment) => (
        <a key={moment.id} href={`#${moment.id}`} className="hover:text-accent block min-h-6 py-0.5">
          <LocalDate date={moment.date} label={moment.label} language={language} />
          <span className="sr-only">: {momentName(moment)}</span>
        </a>
      ))}
    </span>
  );
}
