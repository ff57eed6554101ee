import { describe, expect, it } from 'vitest';
import type { Language } from '../../../language/languages';
import { headingsOf } from '../heading.testing';

/** The one heading of a sentence, by whichever of its dates. */
const headings = (language: Language, sentence: string): string[] => [
  ...new Set(headingsOf(language, sentence, '2025-03-13').filter((heading) => heading !== null)),
];

/** The same news in six languages: who did what to whom is said in full, and nothing that its sentence does not say. */
const events: readonly { what: string; in: Readonly<Record<string, readonly [string, string]>> }[] = [
  {
    what: 'what was done to a thing, without the clause that says why',
    in: {
      en: [
        'The bridge was closed by the city on 4 June 2021 after a ship had struck it.',
        'Bridge was closed by city',
      ],
      de: [
        'Die Brücke wurde am 4. Juni 2021 von der Stadt gesperrt, nachdem ein Schiff sie gerammt hatte.',
        'Brücke wurde von der Stadt gesperrt',
      ],
      fr: ['Le pont a été fermé le 4 juin 2021 après qu’un navire l’a heurté.', 'Le pont a été fermé'],
      it: [
        'Il ponte è stato chiuso il 4 giugno 2021 dopo che una nave lo aveva urtato.',
        'Il ponte è stato chiuso',
      ],
      pt: ['A ponte foi fechada em 4 de junho de 2021.', 'A ponte foi fechada'],
    },
  },
  {
    what: 'who died, and of what',
    in: {
      en: [
        'Two sailors were killed in the collision on 4 June 2021.',
        'Two sailors were killed in collision',
      ],
      de: [
        'Zwei Matrosen starben bei dem Zusammenstoß am 4. Juni 2021.',
        'Zwei Matrosen starben bei dem Zusammenstoß',
      ],
      fr: [
        'Deux marins ont été tués dans la collision le 4 juin 2021.',
        'Deux marins ont été tués dans la collision',
      ],
      es: [
        'Dos marineros murieron en el choque el 4 de junio de 2021.',
        'Dos marineros murieron en el choque',
      ],
      it: ['Due marinai sono morti nello scontro il 4 giugno 2021.', 'Due marinai sono morti'],
      pt: [
        'Dois marinheiros morreram no choque em 4 de junho de 2021.',
        'Dois marinheiros morreram no choque',
      ],
    },
  },
  {
    what: 'who bought something',
    in: {
      de: [
        'Im Jahr 2016 kaufte der Rat das Gelände und verkaufte es zwei Jahre später wieder.',
        'Der Rat kaufte Gelände',
      ],
      fr: ['En 2016, le conseil a acheté le terrain.', 'Le conseil a acheté le terrain'],
      es: ['En 2016 el consejo compró el terreno.', 'El consejo compró el terreno'],
      it: ['Nel 2016 il consiglio ha comprato il terreno.', 'Il consiglio ha comprato il terreno'],
      pt: ['Em 2016, o conselho comprou o terreno.', 'O conselho comprou o terreno'],
    },
  },
  {
    what: 'who founded something',
    in: {
      en: ['The club was founded in 1903 by eleven dockers.', 'Club was founded by eleven dockers'],
      de: [
        'Der Verein wurde 1903 von elf Hafenarbeitern gegründet.',
        'Verein wurde von elf Hafenarbeitern gegründet',
      ],
      fr: ['Le club a été fondé en 1903 par onze dockers.', 'Le club a été fondé par onze dockers'],
      it: ['Il club fu fondato nel 1903 da undici portuali.', 'Il club fu fondato da undici portuali'],
    },
  },
  {
    what: 'what a force of nature did',
    in: {
      en: [
        'In August 2019 a landslide buried the road to Marlow, cutting off three villages.',
        'Landslide buried road to Marlow',
      ],
      de: [
        'Im August 2019 verschüttete ein Erdrutsch die Straße nach Marlow.',
        'Erdrutsch verschüttete Straße nach Marlow',
      ],
      es: [
        'En agosto de 2019 un alud sepultó la carretera de Marlán.',
        'Un alud sepultó la carretera de Marlán',
      ],
      it: [
        'Nell’agosto 2019 una frana ha sepolto la strada per Marlano.',
        'Una frana ha sepolto la strada per Marlano',
      ],
    },
  },
  {
    what: 'an attempt stays an attempt',
    in: {
      en: ['Miners tried to occupy the pit in 1984.', 'Miners tried to occupy pit'],
      de: [
        'Die Bergleute versuchten 1984, den Schacht zu besetzen.',
        'Bergleute versuchten Schacht zu besetzen',
      ],
      fr: ['Les mineurs ont tenté d’occuper le puits en 1984.', 'Les mineurs ont tenté d’occuper le puits'],
      es: ['Los mineros intentaron ocupar el pozo en 1984.', 'Los mineros intentaron ocupar el pozo'],
      it: ['I minatori provarono a occupare il pozzo nel 1984.', 'I minatori provarono a occupare il pozzo'],
    },
  },
  {
    what: 'a denial stays a denial',
    in: {
      en: [
        'The company admitted in 2017 that it had hidden the leak.',
        'Company admitted that it had hidden leak',
      ],
      fr: [
        'Le trésorier a nié en 2019 avoir détourné l’argent.',
        'Le trésorier a nié avoir détourné l’argent',
      ],
      es: ['El tesorero negó en 2019 haber robado el dinero.', 'El tesorero negó haber robado el dinero'],
      pt: ['O tesoureiro negou em 2019 ter roubado o dinheiro.', 'O tesoureiro negou ter roubado o dinheiro'],
    },
  },
  {
    what: 'a plan stays a plan',
    in: {
      fr: ['Le barrage doit être démoli en 2031.', 'Le barrage doit être démoli'],
      es: ['La presa será demolida en 2031.', 'La presa será demolida'],
    },
  },
];

describe.each(events)('$what', ({ in: sentences }) => {
  it.each(Object.entries(sentences))('in %s', (language, [sentence, heading]) => {
    expect(headings(language as Language, sentence)).toEqual([heading]);
  });
});

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
    [
      'en',
      'The minister said on Wednesday that the tunnel would open.',
      'Minister said that tunnel would open',
    ],
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
