import { parseEdtf } from '../../article/dates/edtf';

const dayInMs = 86_400_000;
/** What is dated within so many days before publication may be the article's own news. */
const ownDays = 3;

/** True for a day or stretch that ends within the last days before publication. */
export function isOfNews(date: string, published: string): boolean {
  const parsed = parseEdtf(date);
  if (parsed?.precision !== 'day' || !parsed.end) return false;
  const days = (Date.parse(published) - Date.parse(parsed.end)) / dayInMs;
  return days >= 0 && days <= ownDays;
}
