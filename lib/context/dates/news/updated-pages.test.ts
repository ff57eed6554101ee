import { describe, expect, it } from 'vitest';
import { findTimexes } from '../find-timexes';

const dates = (text: string, published: string, updated: string | null) =>
  findTimexes(text, { published, updated, language: 'en' }).map(({ edtf }) => edtf);
const count = 'By October 30, at least 73 reporters had been killed.';

describe('a day without its year, in a page that was written on', () => {
  it('is of the time since it was published, where it lies before the last update', () => {
    expect(dates(count, '2023-07-05', '2023-11-01T10:00:00Z')).toEqual(['2023-10-30']);
  });

  it('is of the year before without an update, and before the day itself', () => {
    expect(dates(count, '2023-07-05', null)).toEqual(['2022-10-30']);
    expect(dates(count, '2023-07-05', '2023-10-20')).toEqual(['2022-10-30']);
  });

  it('looks no further than a site’s own repairs of old pages', () => {
    expect(dates('The bridge was closed on July 9.', '2019-01-20', '2023-11-30')).toEqual(['2018-07-09']);
  });

  it('changes nothing of what lies before the publication', () => {
    expect(dates('Rockets fell on October 7.', '2023-10-09', '2023-12-26')).toEqual(['2023-10-07']);
  });
});
