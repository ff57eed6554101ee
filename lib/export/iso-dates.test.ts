import { expect, it } from 'vitest';
import { isoDates } from './iso-dates';

it.each([
  ['2023-04-25', { startDate: '2023-04-25' }],
  ['2023-04', { startDate: '2023-04' }],
  ['2011', { startDate: '2011' }],
  ['2011?', { startDate: '2011' }],
  ['200X', { startDate: '2000', endDate: '2009' }],
  ['2011-21', { startDate: '2011-03', endDate: '2011-05' }],
  ['2011/2015', { startDate: '2011', endDate: '2015' }],
  ['2023-04-25/2023-05', { startDate: '2023-04-25', endDate: '2023-05' }],
  ['2011/..', { startDate: '2011' }],
  ['../2011', null],
  ['no date', null],
])('says %s as schema.org asks', (edtf, expected) => {
  expect(isoDates(edtf)).toEqual(expected);
});
