import { describe, expect, it } from 'vitest';
import { newsDates } from './news-dates.testing';

describe('the dates of English news, read on Thursday 13 March 2025', () => {
  it.each([
    [
      'The harbour bridge was closed on Monday after divers found cracks last Friday; it will reopen on 2 April.',
      ['Monday = 2025-03-10', 'last Friday = 2025-03-07', '2 April = 2025-04-02'],
    ],
    [
      'The mayor, first elected in May 2011, said on Wednesday that she would step down next month.',
      ['May 2011 = 2011-05', 'Wednesday = 2025-03-12', 'next month = 2025-04'],
    ],
    [
      'The ferry line was founded in 1887, nationalised in 1948 and sold in the early 1990s.',
      ['1887 = 1887', '1948 = 1948', 'the early 1990s = 199X'],
    ],
    ['The miners’ strike of 1984-85 split the town.', ['1984-85 = 1984/1985']],
    [
      'The strike lasted from March 1984 until March 1985.',
      ['March 1984 until March 1985 = 1984-03/1985-03'],
    ],
    ['The law takes effect on January 1, 2026.', ['January 1, 2026 = 2026-01-01']],
    ['It was the wettest February since 1990.', ['February = 2025-02', '1990 = 1990']],
    ['Rents have doubled since the crash of 2008.', ['2008 = 2008']],
    [
      'The two parties hope to agree by the end of next week.',
      ['the end of next week = 2025-03-17/2025-03-23'],
    ],
    ['A storm tore off the roof three weeks ago.', ['three weeks ago = 2025-02-17/2025-02-23']],
    ['The factory was sold ten years ago.', ['ten years ago = 2015']],
    ['The old town burned down in the summer of 1842.', ['the summer of 1842 = 1842-22']],
    ['The clock was built in the 16th century.', ['the 16th century = 15XX']],
    ['The tower dates from around 1450.', ['around 1450 = 1450~']],
    ['The election is due on September 14.', ['September 14 = 2025-09-14']],
    ['She was sworn in on January 20.', ['January 20 = 2025-01-20']],
    [
      'He was killed on December 7, three days before his trial.',
      ['December 7 = 2024-12-07', 'three days = DURATION P3D'],
    ],
  ])('%s', (text, expected) => expect(newsDates('en', text)).toEqual(expected));

  it.each([
    ['Police were called at 2.45am on Sunday.', ['2.45am on Sunday = TIME 2025-03-09T02:45']],
    ['The polls will close at 8 p.m. on Saturday.', ['8 p.m. on Saturday = TIME 2025-03-15T20:00']],
    [
      'The quake struck at 04:17 local time on February 6, 2023.',
      ['04:17 local time on February 6, 2023 = TIME 2023-02-06T04:17'],
    ],
    ['The fire broke out on Tuesday evening.', ['Tuesday evening = TIME 2025-03-11TEV']],
    ['The council met yesterday morning.', ['yesterday morning = TIME 2025-03-12TMO']],
  ])('with a time of day: %s', (text, expected) => expect(newsDates('en', text)).toEqual(expected));

  it.each([
    ['The blockade went on for six weeks.', ['six weeks = DURATION P6W']],
    ['Rescuers dug for more than 48 hours.', ['more than 48 hours = DURATION PT48H']],
    ['The fair is held every two years.', ['every two years = SET P2Y']],
    ['The market opens on Saturdays.', ['Saturdays = SET XXXX-WXX-6']],
  ])('a length or a habit: %s', (text, expected) => expect(newsDates('en', text)).toEqual(expected));

  it.each([
    'Around 2000 homes were left without power.',
    'The 35-year-old won the final 21-14.',
    'Section 230 and Route 66 are older than Boeing 747s.',
    'He bought it for $1,950; its 1200 rooms stood empty.',
    'The Daily News was first to name him.',
    'Marchers may march again, he said.',
  ])('none in: %s', (text) => expect(newsDates('en', text)).toEqual([]));

  it('goes from the news back to the story and returns', () => {
    const text =
      'The Alder dam burst on 14 June 1998. Two days later, soldiers reached the valley.\n\n' +
      'On Tuesday, the last of the families was paid. A memorial will be opened in June.';
    expect(newsDates('en', text)).toEqual([
      '14 June 1998 = 1998-06-14',
      'Two days later = 1998-06-16',
      'Tuesday = 2025-03-11',
      'June = 2025-06',
    ]);
  });

  it('retells a peace process by its dates', () => {
    const text =
      'The war in Syria began in March 2011. Turkey broke off relations in 2012. In December 2022, ' +
      'the defence ministers met in Moscow. The talks were put off in March 2023 and held on 25 April 2023.';
    expect(newsDates('en', text)).toEqual([
      'March 2011 = 2011-03',
      '2012 = 2012',
      'December 2022 = 2022-12',
      'March 2023 = 2023-03',
      '25 April 2023 = 2023-04-25',
    ]);
  });

  it.each([
    ['2025-01-02', 'The ship sank on Tuesday.', 'Tuesday = 2024-12-31'],
    ['2025-01-02', 'The ship sank last month.', 'last month = 2024-12'],
    ['2025-01-02', 'The ship will sail next week.', 'next week = 2025-01-06/2025-01-12'],
    ['2024-03-01', 'The ship sank yesterday.', 'yesterday = 2024-02-29'],
    ['2024-12-30', 'The ship will sail on Thursday.', 'Thursday = 2025-01-02'],
    ['2024-12-30', 'The ship will sail in February.', 'February = 2025-02'],
    ['2025-03-13T23:30:00Z', 'The ship sank today.', 'today = 2025-03-13'],
  ])('counts over the ends of months and years: %s, %s', (published, text, expected) => {
    expect(newsDates('en', text, published)).toEqual([expected]);
  });
});
