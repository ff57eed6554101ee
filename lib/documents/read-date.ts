import { isDay, isPublishedDate } from '../article/dates/published-date';

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** "Published: Friday, " and the like before the date itself. */
const opening =
  /^(?:(?:published|posted|date)(?: on)?:?\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?/i;

/**
 * A date line as news sites print it: "April 25, 2023", "25 April 2023", "2023-04-25". Null where it is
 * none; its date is null where it has the form of one but there is no such day.
 */
export function readDateLine(text: string): { date: string | null } | null {
  const line = text.trim().replace(opening, '');
  if (/^\d{4}-\d\d-\d\d(T\S+)?$/.test(line)) return { date: isPublishedDate(line) ? line : null };
  const american = /^(\p{L}+)\s+(\d{1,2}),?\s+(\d{4})$/u.exec(line);
  const british = /^(\d{1,2})\s+(\p{L}+),?\s+(\d{4})$/u.exec(line);
  const name = american?.[1] ?? british?.[2];
  const day = american?.[2] ?? british?.[1];
  const year = american?.[3] ?? british?.[3];
  if (!name || !day || !year) return null;
  const month = monthNames.findIndex(
    (known) => known === name.toLowerCase() || known.slice(0, 3) === name.toLowerCase(),
  );
  if (month < 0) return null;
  const iso = `${year}-${String(month + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return { date: isDay(iso) ? iso : null };
}
