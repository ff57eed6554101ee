import { describe, expect, it } from 'vitest';
import { newsDates } from './news-dates.testing';

describe('the dates of French news, read on Thursday 13 March 2025', () => {
  it.each([
    [
      'La ville a fermé lundi le pont du port, qui rouvrira le 2 avril.',
      ['lundi = 2025-03-10', '2 avril = 2025-04-02'],
    ],
    [
      'Élue en mai 2011, la maire quittera ses fonctions le mois prochain.',
      ['mai 2011 = 2011-05', 'le mois prochain = 2025-04'],
    ],
    [
      'Le chantier naval, fondé en 1887 et nationalisé en 1948, a été vendu au début des années 1990.',
      ['1887 = 1887', '1948 = 1948', 'début des années 1990 = 199X'],
    ],
    ['De 1940 à 1944, la ville a été occupée.', ['1940 à 1944 = 1940/1944']],
    ['La grève a duré du 3 au 5 mars 2020.', ['3 au 5 mars 2020 = 2020-03-03/2020-03-05']],
    ['La loi entrera en vigueur le 1er janvier 2026.', ['1er janvier 2026 = 2026-01-01']],
    ["À l'été 1842, la vieille ville a brûlé.", ['été 1842 = 1842-22']],
    ["L'horloge date du XVIe siècle.", ['XVIe siècle = 15XX']],
    ["L'usine a été vendue il y a dix ans.", ['il y a dix ans = 2015']],
    ['Le ministre est arrivé avant-hier au Caire.', ['avant-hier = 2025-03-11']],
    ['Les élections auront lieu le 14 septembre.', ['14 septembre = 2025-09-14']],
    ['Il a été tué le 7 décembre.', ['7 décembre = 2024-12-07']],
    ['La grève a commencé avant-hier soir.', ['avant-hier soir = TIME 2025-03-11TEV']],
    ['Le tribunal a tranché la semaine dernière.', ['la semaine dernière = 2025-03-03/2025-03-09']],
    ['Le procès reprendra demain.', ['demain = 2025-03-14']],
  ])('%s', (text, expected) => expect(newsDates('fr', text)).toEqual(expected));

  it.each([
    ['La police est intervenue dimanche à 2h45.', ['dimanche = 2025-03-09', '2h45 = TIME 2025-03-09T02:45']],
    ['Un incendie a éclaté mardi soir.', ['mardi soir = TIME 2025-03-11TEV']],
  ])('with a time of day: %s', (text, expected) => expect(newsDates('fr', text)).toEqual(expected));

  it.each([
    ['Le blocus a duré six semaines.', ['six semaines = DURATION P6W']],
    ['Le salon a lieu tous les deux ans.', ['tous les deux ans = SET P2Y']],
    ['Le marché ouvre chaque samedi.', ['chaque samedi = SET XXXX-WXX-6']],
  ])('a length or a habit: %s', (text, expected) => expect(newsDates('fr', text)).toEqual(expected));

  it.each([
    'Près de 2000 foyers ont été privés de courant.',
    'Le club a gagné 21-14 devant 1800 spectateurs.',
    "L'article 49 et la route 66 restent en vigueur.",
    'Il a payé 1950 euros pour une place au second rang.',
  ])('none in: %s', (text) => expect(newsDates('fr', text)).toEqual([]));

  it('goes from the news back to the story and returns', () => {
    const text =
      'Le barrage de Valmont a cédé le 14 juin 1998. Deux jours plus tard, des soldats atteignaient la vallée.\n\n' +
      'Mardi, la dernière famille a été indemnisée. Un mémorial ouvrira en juin.';
    expect(newsDates('fr', text)).toEqual([
      '14 juin 1998 = 1998-06-14',
      'Deux jours plus tard = 1998-06-16',
      'Mardi = 2025-03-11',
      'juin = 2025-06',
    ]);
  });

  it.each([
    ['2025-01-02', 'Le navire a coulé mardi.', 'mardi = 2024-12-31'],
    ['2025-01-02', 'Le navire a coulé le mois dernier.', 'le mois dernier = 2024-12'],
    ['2024-03-01', 'Le navire a coulé hier.', 'hier = 2024-02-29'],
    ['2024-12-30', 'Le navire partira jeudi.', 'jeudi = 2025-01-02'],
  ])('counts over the ends of months and years: %s, %s', (published, text, expected) => {
    expect(newsDates('fr', text, published)).toEqual([expected]);
  });
});
