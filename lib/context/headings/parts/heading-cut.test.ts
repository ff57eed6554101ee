import { describe, expect, it } from 'vitest';
import type { Language } from '../../../language/languages';
import { headingsOf } from '../heading.testing';

const headings = (language: Language, text: string) =>
  headingsOf(language, text, '2025-03-13').filter((heading) => heading !== null);

/** Sentences that a heading of eight words could end too early, and the ends that say less than they should. */
const cutShort: readonly [language: Language, sentence: string, never: RegExp][] = [
  // What a noun is of
  ['en', 'The weakening of the national child labour laws began in 2019.', /^Weakening began/],
  ['fr', 'La fin de l’instruction a été notifiée aux quinze prévenus le 18 mars 2019.', /^La fin a été/],
  ['es', 'El número de hipermercados del país aumentó el 18 % en 2019.', /^El número aumentó/],
  ['es', 'La temporada pasada, un grupo de hombres armados atacó el puerto el 3 de mayo.', /grupo armados/],
  ['it', 'Il costo della nuova stazione della metropolitana è salito nel 2019.', /^Il costo è salito/],
  ['de', 'Die Kündigung der Verträge aller Fahrer begann im Mai 2019.', /^Kündigung begann/],
  // How many
  ['de', 'Die Menge der Waren stieg 2019 auf ungefähr 100 Millionen Tonnen an.', /auf Tonnen/],
  ['en', 'The port moved 40 million tonnes in 2019.', /moved tonnes/],
  // Where from and where to
  ['en', 'The club changed its name in 2019 from Alder Rovers to Port Alder.', /from Alder Rovers$/],
  ['en', 'The price rose from $2.2 million in 2019 to $3.6 million in 2024.', /from \$2\.2 million$/],
  ['es', 'Su cuota pasó del 70 % en 2019 al 78 % en 2024.', /del 70 ?%$/],
  // What was seen, tried or said
  ['en', 'Three coastal cities saw $68 million in income depart in 2020.', /million(?: in income)?$/],
  ['de', 'Der Veteran hat am Samstag erfolglos versucht, die Schule seines Sohnes zu bezahlen.', /versucht$/],
  ['de', 'Der Minister rief die Länder am Freitag dazu auf, ihr Verhältnis zu klären.', /auf ihr Verhältnis/],
  ['fr', 'Les enquêtes ont montré en avril 2016 que le pont était fragile.', /ont montré$/],
  ['es', 'El presidente del club explicó ayer que ha propuesto una pausa.', /explicó$/],
  ['fr', 'Les recours ont été rejetés au motif que le délai était passé, le 6 février 2018.', /au motif$/],
  ['it', 'Robert Kennedy tenne nel 1968 un discorso a Indianapolis.', /tenne$/],
  ['es', 'Beaufret fue a visitar a Heidegger en 1947.', /fue visitar/],
  ['en', 'Dr. Fortier learned there was at least one bear in the valley in July 2001.', /was$/],
  [
    'fr',
    'L’enquête sur la banque a débuté en 1994 pour des faits s’étendant entre 1989 et 1995.',
    /s’étendant$/,
  ],
  ['en', 'Only a fraction of the machines was recycled in 2023.', /^Fraction/],
  ['en', 'Only a fraction will end up in landfills in 2026.', /^Fraction/],
  ['en', 'The vacancy rate rose faster in 2023 than in the year before.', /faster$/],
  ['en', 'For ten years, the forum has worked hard to present itself as a helper.', /itself$/],
  ['en', 'A measure of how people feel about prices jumped in November.', /^Measure jumped/],
  ['en', 'The office added the four and several other deputies to a list in 2017.', /four several/],
  [
    'de',
    'Der Tod der Sängerin sorgte im Herbst 2022 bei den Protesten im ganzen Land für großes Entsetzen.',
    /Protesten$|Land$/,
  ],
  // A name's first part
  ['en', 'The study was published in Frontiers in Neurology in March 2023.', /published in Neurology/],
  ['en', 'In 2016, the court cited Stanford’s Ann Weaver as an expert.', /Stanford Ann/],
];

/** Lists of whom only a part would come to stand in the heading. */
const listed: readonly [language: Language, sentence: string, never: RegExp][] = [
  [
    'es',
    'Cuatro marineros, entre ellos un niño, y dos pescadores perdieron la vida el domingo.',
    /^Dos pescadores/,
  ],
  ['en', 'In 2019, Higgs, her mother and her sister abandoned the house.', /^Higgs and/],
  ['fr', 'Le 26 avril, cinq gendarmes et le colonel Mazer ont quitté l’île.', /^Cinq gendarmes ont/],
];

describe('headings that would end too early', () => {
  it.each(cutShort)('%s: %s', (language, sentence, never) => {
    for (const heading of headings(language, sentence)) expect(heading).not.toMatch(never);
  });

  it.each(listed)('%s: %s', (language, sentence, never) => {
    for (const heading of headings(language, sentence)) expect(heading).not.toMatch(never);
  });

  it.each([
    [
      'en',
      'The council of Port Alder approved the construction of a new bridge on Wednesday.',
      'Council approved construction of new bridge',
    ],
    [
      'en',
      'The club changed its name from Rovers to Port Alder in 2019.',
      'Club changed name from Rovers to Port Alder',
    ],
    ['en', 'The port moved 40 million tonnes in 2019.', 'Port moved 40 million tonnes'],
    [
      'fr',
      'Le tribunal a prononcé un jugement de culpabilité le 30 janvier 2019.',
      'Le tribunal a prononcé un jugement de culpabilité',
    ],
    ['it', 'La banca ha ridotto il numero di filiali nel 2019.', 'La banca ha ridotto il numero di filiali'],
  ] satisfies [Language, string, string][])(
    '%s, whole where there is room: %s',
    (language, sentence, heading) => {
      expect(headings(language, sentence)).toEqual([heading]);
    },
  );

  it('says nothing where someone says so in quotation marks, on however many lines', () => {
    expect(
      headings('en', '"The committee gave the harbour $16.4 million on Monday," a farmer said.'),
    ).toEqual([]);
    expect(headings('en', 'The committee gave the harbour $16.4 million on Monday.”')).toEqual([]);
    expect(headings('de', '„Der Rat hat den Hafen am Montag verkauft“, sagte ein Fischer.')).toEqual([]);
    expect(headings('fr', '« Le port a fermé lundi », écrit un pêcheur.')).toEqual([]);
  });

  it('says nothing where half of what is said stands outside', () => {
    expect(headings('en', 'The court not only freed the banker on Monday.')).toEqual([]);
    expect(headings('de', 'Das Gericht hat am Montag nicht nur den Bankier freigelassen.')).toEqual([]);
    expect(headings('es', 'El tribunal no sólo liberó al banquero el lunes.')).toEqual([]);
  });
});
