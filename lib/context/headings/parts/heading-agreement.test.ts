import { describe, expect, it } from 'vitest';
import type { Language } from '../../../language/languages';
import { headingsOf } from '../heading.testing';

const headings = (language: Language, text: string) =>
  headingsOf(language, text, '2025-03-13').filter((heading) => heading !== null);

describe('headings whose verb belongs to another subject', () => {
  it.each([
    // Number and gender
    [
      'fr',
      'Après une enquête rapide, le 23 avril 2019, certains objets des gardiens sont trouvés.',
      /^Une enquête/,
    ],
    ['es', 'La pelea que ayer protagonizaron sus compañeros terminó mal.', /^La pelea protagonizaron/],
    ['es', 'Hay contratos con otras quince empresas de Miami, que se cerrarán antes de mayo.', /^Miami/],
    ['it', 'Il costo della stazione della linea, aperta nel 2004, è di dieci milioni.', /^Il costo aperta/],
    // What stands right before the verb
    ['es', 'Los hechos se desarrollaron hacia las seis del viernes.', /hechos desarrollaron/],
    ['fr', 'La ville l’a fermé aux camions en 2019.', /^La ville a fermé/],
    ['it', 'Il comune gli ha negato il permesso nel 2019.', /^Il comune ha negato/],
    // Only thought of
    ['it', 'Von Bell avvistò la costa prima che Palmer avvistasse le isole nel novembre 1820.', /avvistasse/],
    ['fr', 'Le maire a exigé que la ministre ferme le pont en mai 2019.', /ministre ferme/],
    // A participle that says which one
    ['it', 'Il sindaco ha sospeso l’accordo con il governo formato nel 2014.', /^Il governo formato/],
    ['en', 'The film shows an outdoor sink cobbled together by his father in the 1970s.', /sink cobbled/],
    ['fr', 'On y voit un film français sorti en 2019.', /film français sorti/],
  ] satisfies [Language, string, RegExp][])('%s: %s', (language, sentence, never) => {
    for (const heading of headings(language, sentence)) expect(heading).not.toMatch(never);
  });

  it.each([
    ['es', 'El sábado, el portavoz se reunió con el presidente.', 'El portavoz se reunió con el presidente'],
    ['fr', 'Les deux usines ont fermé en mai 2019.', 'Les deux usines ont fermé'],
    ['it', 'La villa venne distrutta nel 1944.', 'La villa venne distrutta'],
    ['pt', 'As duas fábricas fecharam em maio de 2019.', 'As duas fábricas fecharam'],
  ] satisfies [Language, string, string][])('%s, where they agree: %s', (language, sentence, heading) => {
    expect(headings(language, sentence)).toEqual([heading]);
  });
});
