/** A page that changes later is stored anew by its site, rather than written on. */
const longestUpdating = 120;
const dayInMs = 86_400_000;

/**
 * The day until which a text was written on, `YYYY-MM-DD`: that of its update, unless that is long after.
 * @param published, updated a date or date-time
 */
export function lastWritten(published: string, updated: string | null | undefined): string {
  const [first, last] = [published.slice(0, 10), updated?.slice(0, 10) ?? ''];
  const days = (Date.parse(last) - Date.parse(first)) / dayInMs;
  return days > 0 && days <= longestUpdating ? last : first;
}
