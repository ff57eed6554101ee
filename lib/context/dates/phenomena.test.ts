import { describe, expect, it } from 'vitest';
import { findTimexes } from './find-timexes';

/** A Wednesday. */
const published = '2023-04-26';

/** Each expression with its value, `words = VALUE`. */
const found = (text: string, day = published): string[] =>
  findTimexes(text, { published: day }).map(
    ({ start, end, value }) => `${text.slice(start, end)} = ${value}`,
  );
const typed = (text: string): string[] =>
  findTimexes(text, { published }).map(({ type, value }) => `${type} ${value}`);

describe('points', () => {
  it.each([
    ['He left on March 4, 2011.', 'March 4, 2011 = 2011-03-04'],
    ['He left on 4 March 2011.', '4 March 2011 = 2011-03-04'],
    ['He left on the 4th of March, 2011.', 'the 4th of March, 2011 = 2011-03-04'],
    ['He left on Friday, March 4, 2011.', 'Friday, March 4, 2011 = 2011-03-04'],
    ['He left in March 2011.', 'March 2011 = 2011-03'],
    ['He left in March of 2011.', 'March of 2011 = 2011-03'],
    ['He left in 2003.', '2003 = 2003'],
    ['He left on Sept. 30, 2012.', 'Sept. 30, 2012 = 2012-09-30'],
    ['Filed 2023-04-25 by post.', '2023-04-25 = 2023-04-25'],
    ['Filed 4/25/2023 by post.', '4/25/2023 = 2023-04-25'],
    ['It fell in nineteen ninety-six.', 'nineteen ninety-six = 1996'],
    ['It fell in the year two thousand.', 'the year two thousand = 2000'],
    ['Rome burned in AD 64.', 'AD 64 = 0064'],
    ['They fought at Marathon in 490 BC.', '490 BC = BC0490'],
  ])('%s', (text, expected) => expect(found(text)).toEqual([expected]));

  it('takes no number for a year that counts or names something', () => {
    expect(
      found('Some 2000 soldiers and 1950 horses stood on Route 1999X; it cost $1990 and 2011%.'),
    ).toEqual([]);
  });

  it('takes no day that no month has', () => {
    expect(found('On February 30, 2011 nothing happened.')).not.toContain('February 30, 2011 = 2011-02-30');
  });
});

describe('stretches', () => {
  it.each([
    ['They were friends in the 2000s.', 'the 2000s = 200'],
    ['It was built in the early 1990s.', 'the early 1990s = 199'],
    ["It was built in the '80s.", "the '80s = 198"],
    ['It was built in the nineties.', 'the nineties = 199'],
    ['It dates from the 19th century.', 'the 19th century = 18'],
    ['It shut in early 2011.', 'early 2011 = 2011'],
    ['It shut at the end of 2011.', 'the end of 2011 = 2011'],
    ['It shut in mid-2011.', 'mid-2011 = 2011'],
    ['It shut in the spring of 2012.', 'the spring of 2012 = 2012-SP'],
    ['It shut in winter 2012.', 'winter 2012 = 2012-WI'],
    ['It shut in the third quarter of 2012.', 'the third quarter of 2012 = 2012-Q3'],
    ['It shut in the first half of 2012.', 'the first half of 2012 = 2012-H1'],
    ['It shut at the turn of the century.', 'the turn of the century = 2000'],
  ])('%s', (text, expected) => expect(found(text)).toEqual([expected]));

  it('gives both ends of a span', () => {
    expect(found('Between 2011 and 2015 they fought.')).toEqual(['2011 = 2011', '2015 = 2015']);
    expect(found('The plan (1957-60) failed.')).toEqual(['1957 = 1957', '60 = 1960']);
    expect(found('The siege of 6 to 9 April 1917 failed.')).toEqual([
      '6 = 1917-04-06',
      '9 April 1917 = 1917-04-09',
    ]);
    expect(found('It rained in March and April 2015.')).toEqual(['March = 2015-03', 'April 2015 = 2015-04']);
  });

  it('says in EDTF what the value cannot', () => {
    const edtf = (text: string) => findTimexes(text, { published })[0]?.edtf;
    expect(edtf('It dates from about 1910.')).toBe('1910~');
    expect(edtf('They were friends in the 2000s.')).toBe('200X');
    expect(edtf('It shut in the autumn of 2012.')).toBe('2012-23');
    expect(edtf('It shut in the third quarter of 2012.')).toBe('2012-07/2012-09');
    expect(edtf('They met last week.')).toBe('2023-04-17/2023-04-23');
    expect(edtf('They fought for three years.')).toBeNull();
    expect(edtf('They fought in 490 BC.')).toBeNull();
  });
});

describe('from the day of publication', () => {
  it.each([
    ['Ministers met on Tuesday.', 'Tuesday = 2023-04-25'],
    ['Tuesday’s meeting was short.', 'Tuesday = 2023-04-25'],
    ["Tuesday's meeting was short.", 'Tuesday = 2023-04-25'],
    ['Ministers met on Wednesday.', 'Wednesday = 2023-04-26'],
    ['Ministers met on Thursday.', 'Thursday = 2023-04-20'],
    ['Ministers will meet on Thursday.', 'Thursday = 2023-04-27'],
    ['They plan to meet on Thursday.', 'Thursday = 2023-04-27'],
    ['Ministers met last Friday.', 'last Friday = 2023-04-21'],
    ['Ministers meet next Friday.', 'next Friday = 2023-04-28'],
    ['He left yesterday.', 'yesterday = 2023-04-25'],
    ['He left late yesterday.', 'late yesterday = 2023-04-25'],
    ['He left the day before yesterday.', 'the day before yesterday = 2023-04-24'],
    ['He goes tomorrow.', 'tomorrow = 2023-04-27'],
    ['He left last year.', 'last year = 2022'],
    ['He left late last year.', 'late last year = 2022'],
    ['He left earlier this month.', 'earlier this month = 2023-04'],
    ['He left last week.', 'last week = 2023-W16'],
    ['He left at the weekend.', 'the weekend = 2023-W16-WE'],
    ['He left three years ago.', 'three years ago = 2020'],
    ['He left about two months ago.', 'about two months ago = 2023-02'],
    ['He left ten days ago.', 'ten days ago = 2023-04-16'],
    ['He left in February.', 'February = 2023-02'],
    ['He left in December.', 'December = 2022-12'],
    ['He will leave in December.', 'December = 2023-12'],
    ['He left last May.', 'last May = 2022-05'],
    ['He left on March 3.', 'March 3 = 2023-03-03'],
    ['A dividend was declared, payable May 15.', 'May 15 = 2023-05-15'],
    ['He left on November 30.', 'November 30 = 2022-11-30'],
    ['Sales fell in the first quarter.', 'the first quarter = 2023-Q1'],
    ['Sales fell in the fourth quarter.', 'the fourth quarter = 2022-Q4'],
    ['He left last summer.', 'last summer = 2022-SU'],
  ])('%s', (text, expected) => expect(found(text)).toEqual([expected]));

  it('knows times of day', () => {
    expect(found('It began at 5:30 p.m. on Tuesday.')).toEqual(['5:30 p.m. on Tuesday = 2023-04-25T17:30']);
    expect(found('They met on Monday night.')).toEqual(['Monday night = 2023-04-24TNI']);
    expect(found('He spoke this morning and last night.')).toEqual([
      'this morning = 2023-04-26TMO',
      'last night = 2023-04-25TNI',
    ]);
    expect(found('It ends at noon Saturday.')).toEqual(['noon Saturday = 2023-04-29T12:00']);
  });

  it('knows times that no calendar has', () => {
    expect(found('He recently left; he is now in Rome and will soon return.')).toEqual([
      'recently = PAST_REF',
      'now = PRESENT_REF',
      'soon = FUTURE_REF',
    ]);
    expect(found('The army soon retreated.')).toEqual([]);
  });
});

describe('by the plans that a clause tells of', () => {
  it.each([
    ['She added that guidelines to be published in May will help.', 'May = 2023-05'],
    ['Trading is to resume on Friday.', 'Friday = 2023-04-28'],
    ['The talks that are supposed to conclude by June went on.', 'June = 2023-06'],
    ['The bid had been due to expire on Friday.', 'Friday = 2023-04-21'],
    ['The bank announced the plan on Monday.', 'Monday = 2023-04-24'],
    ['It beat the record set on Sept. 6.', 'Sept. 6 = 2022-09-06'],
    ['The board named her chairman, effective Jan. 1.', 'Jan. 1 = 2024-01-01'],
    ['The index has doubled since 1980. In March it fell.', 'March = 2023-03'],
    ['It had lost money in the year ended July 31.', 'July 31 = 2022-07-31'],
    ['Dealers bought stocks for May deliveries.', 'May = 2023-05'],
    ['In May, the company brought in a new chief.', 'May = 2022-05'],
  ])('%s', (text, expected) => expect(found(text)).toContain(expected));

  it('takes a business year for a length', () => {
    expect(typed('It earned little in the fiscal year ended June 30, 2022.')).toContain('DURATION P1Y');
  });
});

describe('from the last date', () => {
  it('follows a report back to its background', () => {
    expect(found('The war began in 2011. That year he fled, and two years later he died.')).toEqual([
      '2011 = 2011',
      'That year = 2011',
      'two years later = 2013',
    ]);
    expect(found('The dam broke on May 3, 1998. The next day the valley was empty.')).toEqual([
      'May 3, 1998 = 1998-05-03',
      'The next day = 1998-05-04',
    ]);
    expect(found('He was elected in 1998. In March he took office.')).toEqual([
      '1998 = 1998',
      'March = 1998-03',
    ]);
  });

  it('goes on from date to date in a history', () => {
    const history =
      'The king fell in August 1830. In October the assembly met. In February it chose a new king. ' +
      'On July 21, 1831 he swore the oath. Twelve days later the war began. In 1832 a fort was shelled; in December it fell. ' +
      'In 1839 came peace. The following year he resigned.';
    expect(found(history)).toEqual([
      'August 1830 = 1830-08',
      'October = 1830-10',
      'February = 1831-02',
      'July 21, 1831 = 1831-07-21',
      'Twelve days later = 1831-08-02',
      '1832 = 1832',
      'December = 1832-12',
      '1839 = 1839',
      'The following year = 1840',
    ]);
  });

  it('compares business figures with the quarter before', () => {
    expect(found('Profit rose in the third quarter of 2022 from a year earlier.')).toEqual([
      'the third quarter of 2022 = 2022-Q3',
      'a year earlier = 2021-Q3',
    ]);
  });
});

describe('lengths and habits', () => {
  it.each([
    ['They fought for three years.', 'DURATION P3Y'],
    ['They fought for several weeks.', 'DURATION PXW'],
    ['They fought for the past two months.', 'DURATION P2M'],
    ['It was a ten-day siege.', 'DURATION P10D'],
    ['It took more than four hours.', 'DURATION PT4H'],
    ['It lasted two and a half years.', 'DURATION P2Y6M'],
    ['They met for half an hour.', 'DURATION PT0.5H'],
    ['They fought for decades.', 'DURATION PXDE'],
    ['They meet every month.', 'SET P1M'],
    ['They meet each Thursday.', 'SET XXXX-WXX-4'],
    ['They meet on Tuesdays.', 'SET XXXX-WXX-2'],
    ['The paper appears daily.', 'SET XXXX-XX-XX'],
    ['They meet twice a year.', 'SET P1Y'],
  ])('%s', (text, expected) => expect(typed(text)).toEqual([expected]));

  it('takes no age of a person', () => {
    expect(found('He is 48 years old; his 12-year-old son was there.')).toEqual([]);
  });
});

describe('words that are something else', () => {
  it.each([
    'He sat down, and the sun set.',
    'Prices fall and spring back.',
    'They may march on.',
    'Three-quarters of its food comes by sea.',
    'A second attempt failed.',
    'The 2nd Division held the line.',
  ])('%s', (text) => expect(found(text)).toEqual([]));
});

describe('times of the news', () => {
  it.each([
    ['They agreed to meet on Thursday.', 'Thursday = 2023-04-27'],
    ['He must leave by Friday.', 'Friday = 2023-04-28'],
    ['He could not be reached on Friday.', 'Friday = 2023-04-21'],
    ['It is expected to be finished in June.', 'June = 2023-06'],
    ['The rocket rose at 20:43 GMT on Tuesday.', '20:43 GMT on Tuesday = 2023-04-25T20:43'],
    ['It opened at 10.30am.', '10.30am = 2023-04-26T10:30'],
    ['He fell ill two weeks before the vote.', 'two weeks = P2W'],
    ['Sales fell in Q3 2012.', 'Q3 2012 = 2012-Q3'],
    ['They met on New Year’s Eve.', 'New Year’s Eve = 2022-12-31'],
  ])('%s', (text, expected) => expect(found(text)).toEqual([expected]));

  it('takes no first name for a month', () => {
    expect(found('Editor April Smith met May Jones.')).toEqual([]);
    expect(found('In April Smith resigned.')).toEqual(['April = 2023-04']);
  });

  it('takes no name of a paper or a show for a day', () => {
    expect(found('He told USA Today, the Daily News and ABC’s “This Week” what he thinks.')).toEqual([]);
  });
});
