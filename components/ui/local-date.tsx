'use client';

import { useSyncExternalStore } from 'react';
import { dateLabel, machineDate } from '@/lib/article/dates/date-label';
import { parseEdtf } from '@/lib/article/dates/edtf';

const neverChanges = () => () => {};

/**
 * A date in the reader's locale. It is a Client Component because only the browser knows that
 * locale; until it says so, the date stands in the language of the article.
 */
export function LocalDate({
  date,
  language,
  label,
  className,
}: {
  /** EDTF. */
  date: string;
  language: string;
  /** The editor's wording, which is shown as it is. */
  label?: string | null;
  className?: string;
}) {
  const locale = useSyncExternalStore(
    neverChanges,
    () => navigator.language,
    () => language,
  );
  return (
    <time dateTime={machineDate(date) ?? startYear(date)} className={className}>
      {label ?? dateLabel(date, locale)}
    </time>
  );
}

/** HTML has no form for a decade or a span; the year in which it starts is the nearest that it has. */
function startYear(date: string): string | undefined {
  return parseEdtf(date)?.start?.slice(0, 4);
}
