import { describe, expect, it } from 'vitest';
import { headingsOf } from '../heading.testing';

const shown = (text: string) => headingsOf('en', text, '2016-06-15').filter((heading) => heading !== null);

describe('the name of an event as a heading', () => {
  it.each([
    ['Holm, whose seat is at stake in his state’s primary on Tuesday, spoke.', /primary/iu],
    ['Holm fell after the superstar’s death on Thursday.', /^Superstar/u],
    ['Her stance at this month’s Democratic debate in Alder -Mrs. Holm said so- is known.', /Mrs/u],
    ['Holm did not blame the 2014 border crisis or the new orders.', / or /u],
    ['Many were hurt in the 12 January earthquake with a million people now homeless.', / with /u],
    ['Hundreds had gathered ahead of the May 3 primary in the state.', /^Primary in state$/u],
    ['It was about the April 20 explosion of the Deep Alder drilling rig.', /Alder$/u],
  ])('is none where it is no name: %s', (text, never) => {
    for (const heading of shown(text)) expect(heading).not.toMatch(never);
  });

  it.each([
    ['Many left after the Alder primary on May 3.', 'Alder primary'],
    ['Holm spoke ahead of the May 3 primary in Alder.', 'Primary in Alder'],
  ])('is found where it is one: %s', (text, name) => {
    const found = shown(text);
    expect(found.length === 0 || found.includes(name)).toBe(true);
  });
});
