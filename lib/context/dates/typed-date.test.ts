import { describe, expect, it } from 'vitest';
import { typedDate } from './typed-date';

const read = (typed: string, language = 'en') => typedDate(typed, { published: '2023-04-25', language });

describe('a date as it is typed', () => {
  it.each([
    ['2011', 'en', '2011'],
    ['2012-03~', 'en', '2012-03~'],
    [' 25 April 2023 ', 'en', '2023-04-25'],
    ['April 25, 2023', 'en', '2023-04-25'],
    ['spring 2011', 'en', '2011-21'],
    ['März 2019', 'de', '2019-03'],
    ['3 мая 2019', 'ru', '2019-05-03'],
    ['le 14 juillet 1789', 'fr', '1789-07-14'],
    ['٢٥ أبريل ٢٠٢٣', 'ar', '2023-04-25'],
    // English works everywhere.
    ['May 2019', 'de', '2019-05'],
    ['yesterday', 'en', '2023-04-24'],
  ])('%s in %s is %s', (typed, language, date) => expect(read(typed, language)).toBe(date));

  it.each(['', 'one day', 'the ferry', '2011 and 2015', 'from May 2019 or June 2020'])(
    '%j is none',
    (typed) => expect(read(typed)).toBeNull(),
  );
});
