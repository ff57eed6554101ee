import { describe, expect, it } from 'vitest';
import { headingsOf } from '../heading.testing';

const shown = (text: string) => [
  ...new Set(headingsOf('en', text, '2016-06-15').filter((heading) => heading !== null)),
];

describe('who a heading is about', () => {
  it.each([
    [
      'Presumptive Democratic presidential nominee Ada Holm blasted her rival Carl Berg on Monday.',
      'Ada Holm blasted Carl Berg',
    ],
    ['Campaign volunteer Carl Berg died in a car crash in January 2016.', 'Carl Berg died in car crash'],
  ])('is called by the name, and by the title where there is room: %s', (text, part) => {
    expect(shown(text).join()).toContain(part);
  });

  it.each([
    ['Accused murderer Carl Berg left Alder in 2010.', /^Carl Berg/u],
    ['Former governor Ada Holm joined the bank in 2010.', /^Ada Holm/u],
  ])('keeps a title that is doubted or was once held: %s', (text, never) => {
    for (const heading of shown(text)) expect(heading).not.toMatch(never);
  });

  it('is not the name before a day', () => {
    expect(shown('Holm escalated his attacks Saturday morning.').join()).not.toContain('Saturday');
  });
});
