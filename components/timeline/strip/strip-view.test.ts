import { describe, expect, it } from 'vitest';
import { stripView } from './strip-view';

const viewOf = (dates: readonly string[]) => {
  const view = stripView(
    dates.map((date, index) => ({ id: `m${index}`, date })),
    'en',
    '2023',
  );
  if (!view) throw new Error('There is no strip.');
  return view;
};

describe('the labels of the strip', () => {
  it('say in short from which day to which', () => {
    const { stops } = viewOf(['2020', '2023-12-11/2023-12-17', '2024-02-26/2024-03-02']);
    expect(stops.map(({ text, year }) => `${text} ${year}`)).toEqual([
      '2020 ',
      'Dec 11\u2009–\u200917 2023',
      'Feb 26\u2009–\u2009Mar 2 2024',
    ]);
  });

  it('begin or end with their targets where they would be cut at an end', () => {
    const ends = (dates: readonly string[]) => viewOf(dates).stops.map(({ edge }) => edge);
    expect(ends(['2014-01-03/2015-11-30', '2019', '2023-01-01/2024-02-02'])).toEqual(['start', null, 'end']);
    expect(ends(['2014', '2019', '2023'])).toEqual([null, null, null]);
  });

  it('come with what the scales are', () => {
    expect(viewOf(['2014', '2019', '2023']).scale).toBe('To scale.');
    expect(viewOf(['200X', '2011', '2022-12-28', '2023-04-25']).scale).toBe(
      'To scale on each side of a break of 11 years, wider after it.',
    );
    expect(viewOf(['2021-03-01', '2021-03-02', '2021-03-03', '2021-05-01', '2026']).scale).toMatch(
      /narrower after it\.$/,
    );
  });
});
