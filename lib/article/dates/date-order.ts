/** Where English is written and the month comes first in numbers: the United States, their territories, and those that write as they do. */
const monthFirstRegions = new Set('US PR VI GU AS MP UM PH FM MH PW CA'.split(' '));

/**
 * Whether 4/5/2011 is the fifth of April, as Americans write, or the fourth of May, as all others do that put
 * the year last. English without a region is read as American; every other language has the day first.
 *
 * @param language BCP 47
 */
export function isMonthFirst(language: string): boolean {
  const [code = '', ...rest] = language.split(/[-_]/);
  if (code.toLowerCase() !== 'en') return false;
  const region = rest.find((part) => /^(?:[a-z]{2}|\d{3})$/i.test(part));
  return region === undefined || monthFirstRegions.has(region.toUpperCase());
}
