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
      it: [
        'I minatori tentarono di occupare il pozzo nel 1984.',
        'I minatori tentarono di occupare il pozzo',
      ],
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
