import { describe, expect, it } from 'vitest';
import type { Language } from '../../../language/languages';
import { headingsOf } from '../heading.testing';

/**
 * Sentences that hold another clause. What is only ruled, said, feared or planned must not stand as what happened, and a
 * heading must not end with the beginning of the clause that follows.
 */
const inner: readonly [language: Language, sentence: string, never: RegExp][] = [
  ['en', 'The court ruled in 2018 that the dam had been built without a permit.', /^Dam had/u],
  ['en', 'The minister said on Friday that the tunnel would open in 2027.', /^Tunnel/u],
  ['en', 'The dam is to be removed in 2031.', /is be|^Dam (?:was|is) removed/u],
  ['en', 'The school was to be closed in 2010.', /was be|^School was closed/u],
  ['en', 'The senate has yet to approve the treaty of 2024.', /has approve|^Senate approve/u],
  ['en', 'The ferry was withdrawn in 2012 before a buyer was found.', /before buyer$/u],
  ['en', 'The museum was shut in 2015 until the roof could be repaired.', /until roof$/u],
  ['en', 'The club had feared in 2009 that the stand would collapse.', /^Stand/u],
  ['en', 'Nobody was charged after the fire of 2011.', /^Was charged|^Fire was/u],
  ['de', 'Das Gericht entschied 2018, dass die Mauer ohne Genehmigung gebaut worden war.', /^Mauer|gebaut$/u],
  ['de', 'Die Firma gab 2017 zu, das Leck verschwiegen zu haben.', /^Firma gab(?: zu)?$|Leck zu$/u],
  [
    'de',
    'Der Kassenwart bestritt 2019, das Geld genommen zu haben.',
    /^Kassenwart (?:bestritt|nahm)(?: Geld)?$/u,
  ],
  ['de', 'Die Talsperre soll 2031 abgerissen werden.', /^Talsperre (?:wird|wurde)|^Talsperre abgerissen/u],
  ['fr', 'Le tribunal a jugé en 2018 que le barrage avait été construit sans permis.', /^Le barrage/u],
  ['fr', 'Personne n’a été poursuivi après l’incendie de 2011.', /^(?!Personne n)/u],
  ['es', 'El tribunal dictaminó en 2018 que la presa se había construido sin permiso.', /^La presa/u],
  ['es', 'Nadie fue acusado tras el incendio de 2011.', /^(?!Nadie)/u],
  ['it', 'Il tribunale ha stabilito nel 2018 che la diga era stata costruita senza permesso.', /^La diga/u],
  ['it', 'Il tesoriere ha negato nel 2019 di aver rubato il denaro.', /^(?!.*negato)/u],
  ['it', 'Nessuno è stato accusato dopo l’incendio del 2011.', /^(?!Nessuno)/u],
  ['pt', 'Ninguém foi acusado depois do incêndio de 2011.', /^(?!Ninguém)/u],
];

describe('headings beside an inner clause', () => {
  it.each(inner)('%s: %s', (language, sentence, never) => {
    for (const heading of headingsOf(language, sentence, '2025-03-13'))
      if (heading !== null) expect(heading).not.toMatch(never);
  });

  it.each<[Language, string, string]>([
    ['en', 'Villagers left the valley in 1931 before the dam was filled.', 'Villagers left valley'],
    ['en', 'The minister said on Friday that the tunnel would open.', 'Minister said that tunnel would open'],
    ['en', 'After the flood of 2007, the town rebuilt its walls.', 'Town rebuilt its walls'],
    ['de', 'Nach dem Hochwasser von 2007 baute die Stadt ihre Mauern neu.', 'Stadt baute ihre Mauern neu'],
    [
      'de',
      'Das alte Theater, das zwölf Jahre leer gestanden hatte, brannte im März 2014 nieder.',
      'Das alte Theater brannte nieder',
    ],
    ['fr', 'Le vieux théâtre, vide depuis douze ans, a brûlé en mars 2014.', 'Le vieux théâtre a brûlé'],
    [
      'en',
      'On 12 April 2021 Ellen Marsh, then the mayor of Skelby, opened the new hospital.',
      'Ellen Marsh opened new hospital',
    ],
  ])('%s: says what it may of %s', (language, sentence, heading) => {
    expect(headingsOf(language, sentence, '2025-03-13')).toContain(heading);
  });
});
