import { describe, expect, it } from 'vitest';
import type { Language } from '../../../language/languages';
import { headingsOf } from '../heading.testing';

const shown = (language: Language, text: string) =>
  headingsOf(language, text).filter((heading) => heading !== null);

describe('what was denied until something came about', () => {
  it.each<[Language, string]>([
    ['en', 'The ban was not lifted until May 2017.'],
    ['de', 'Das Verbot wurde bis Mai 2017 nicht aufgehoben.'],
    ['fr', 'L’interdiction n’a pas été levée jusqu’en mai 2017.'],
    ['es', 'La prohibición no fue levantada hasta mayo de 2017.'],
    ['it', 'Il divieto non è stato revocato fino a maggio 2017.'],
    ['pt', 'A proibição não foi levantada até maio de 2017.'],
  ])('has no heading: %s: %s', (language, text) => expect(shown(language, text)).toEqual([]));

  it.each<[Language, string, string]>([
    ['en', 'The city council did not lift the ban in May 2017.', 'City council did not lift ban'],
    ['fr', 'Le conseil n’a pas levé l’interdiction en mai 2017.', 'Le conseil n’a pas levé l’interdiction'],
    ['es', 'El consejo no levantó la prohibición en mayo de 2017.', 'El consejo no levantó la prohibición'],
  ])('has one where it holds for the day: %s: %s', (language, text, heading) =>
    expect(shown(language, text)).toEqual([heading]),
  );
});

describe('the place that a German verb is said of', () => {
  it.each([
    ['Die Brücke wurde 2019 von der Stadt gesperrt.', 'Brücke wurde von der Stadt gesperrt'],
    ['Zwei Schiffe wurden 2019 im Hafen versenkt.', 'Zwei Schiffe wurden im Hafen versenkt'],
    ['Der Dichter ist 1911 in Alder gestorben.', 'Dichter ist in Alder gestorben'],
  ])('stands before its last verb: %s', (text, heading) => {
    const found = shown('de', text);
    expect(found.length === 0 || found.includes(heading)).toBe(true);
    for (const one of found) expect(one).not.toMatch(/\s(?:von|im|in|der)$/u);
  });
});

describe('an object that is told in steps', () => {
  it.each([
    [
      'Mr. Holm held a rally at Alder State University in North Alder on Tuesday night.',
      'Mr. Holm held rally at Alder State University',
    ],
    ['The court opened a case against a bank in the north of Alder in May 2016.', 'against bank'],
  ])('has the first of them where all have no room: %s', (text, part) => {
    const found = shown('en', text);
    expect(found.length === 0 || found.join().includes(part)).toBe(true);
  });
});
