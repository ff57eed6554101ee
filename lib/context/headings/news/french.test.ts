import { describe, expect, it } from 'vitest';
import { headingsOf } from '../heading.testing';

const headings = (text: string) => headingsOf('fr', text, '2025-03-13').filter((heading) => heading !== null);

describe('headings of French news', () => {
  it.each([
    [
      'Un incendie a détruit la mairie de Valmont le 3 mai 2019.',
      'Un incendie a détruit la mairie de Valmont',
    ],
    ['Le tribunal a acquitté l’ancien maire mardi.', 'Le tribunal a acquitté l’ancien maire'],
    ['En 2014, la Norvège a vendu deux îles à un armateur.', 'La Norvège a vendu deux îles'],
    ['Le gouvernement fermera trois mines en juin.', 'Le gouvernement fermera trois mines'],
    [
      'Des milliers d’agriculteurs ont bloqué l’autoroute lundi.',
      'Des milliers d’agriculteurs ont bloqué l’autoroute',
    ],
    ['Le groupe a rappelé 40 000 voitures en octobre 2020.', 'Le groupe a rappelé 40 000 voitures'],
    ['L’armée n’est pas entrée dans la capitale en 1991.', 'L’armée n’est pas entrée dans la capitale'],
    ['Le musée n’a pas payé ses gardiens depuis janvier.', 'Le musée n’a pas payé ses gardiens'],
    ['La police a arrêté un homme en mai 2022.', 'La police a arrêté un homme'],
    ['La compagnie a tenté de vendre ses hôtels en 2016.', 'La compagnie a tenté de vendre ses hôtels'],
    ['Le club a failli disparaître en 2012.', 'Le club a failli disparaître'],
    ['La chanteuse a annulé sa tournée en avril 2023.', 'La chanteuse a annulé sa tournée'],
    [
      'Les deux voisins ont rétabli leurs relations diplomatiques en 2023.',
      'Les deux voisins ont rétabli leurs relations diplomatiques',
    ],
    [
      'Le parlement a élu Ruth Halden présidente le 8 mars 2022.',
      'Le parlement a élu Ruth Halden présidente',
    ],
    [
      'La banque aurait perdu 300 millions de francs en 2019.',
      'La banque aurait perdu 300 millions de francs',
    ],
    ['Une avalanche a tué quatre alpinistes en février 2017.', 'Une avalanche a tué quatre alpinistes'],
    ['Des chercheurs ont découvert le lac en 1974.', 'Des chercheurs ont découvert le lac'],
    ['Le dernier ferry a quitté Holm le 31 décembre 2022.', 'Le dernier ferry a quitté Holm'],
    ['Le prince a épousé l’actrice en 1956.', 'Le prince a épousé l’actrice'],
    ['Le musée devait ouvrir en 2018.', 'Le musée devait ouvrir'],
    ['Le barrage a cédé le 3 mai 1998.', 'Le barrage a cédé'],
    ['Un policier a abattu un adolescent en 2016.', 'Un policier a abattu un adolescent'],
    ['Le parti a perdu sa majorité en 2021.', 'Le parti a perdu sa majorité'],
    ['Le traité a expiré en 2019.', 'Le traité a expiré'],
    ['Le ministre a démissionné lundi.', 'Le ministre a démissionné'],
    ['Le parquet a ouvert une enquête en mars 2022.', 'Le parquet a ouvert une enquête'],
    ['Deux marins ont été tués en 2021.', 'Deux marins ont été tués'],
    ['La ville pourrait approuver le plan en mai.', 'La ville pourrait approuver le plan'],
  ])('say who did what: %s', (text, heading) => expect([...new Set(headings(text))]).toEqual([heading]));

  it.each(['C’était fini en 2019.', 'Ils sont partis en 2019.', 'Que s’est-il passé le 3 mai 2019 ?'])(
    'are none for what says nothing by itself: %s',
    (text) => expect(headings(text)).toEqual([]),
  );
});
