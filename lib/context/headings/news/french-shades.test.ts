import { describe, expect, it } from 'vitest';
import { headingsOf } from '../heading.testing';

/** Sentences of news whose sense hangs on one word, and the words that a heading has to have. */
const shaded: readonly [sentence: string, keeps: RegExp][] = [
  ['Le port aurait dû être agrandi en 2014.', /aurait/iu],
  ['Le général se serait enfui de la ville en 2013.', /serait/iu],
  ['La maire a promis en 2019 de reconstruire le théâtre.', /promis/iu],
  ['Le président a juré lundi de mettre fin à la guerre.', /juré/iu],
  ['Le conseil a demandé en janvier 2020 une interdiction des pétards.', /demandé/iu],
  ['Le tribunal a relaxé l’ancien ministre en 2016.', /relaxé/iu],
  ['La ligue a suspendu l’attaquant en 2011.', /suspendu/iu],
  ['Le rail a reporté l’ouverture du tunnel en mars 2018.', /reporté/iu],
  ['Les ministres ont envisagé une taxe sur le sucre en 2017.', /envisagé/iu],
  ['La compagnie a dû vendre ses hôtels en 2016.', /\sdû\s/iu],
  ['Une tempête a empêché le ferry de partir le 3 mars 2019.', /empêché/iu],
  ['Le groupe a retiré son offre pour le chantier en 2012.', /retiré/iu],
  ['Peu de marins sont revenus en 1946.', /peu/iu],
  ['Le parti ne gouverne plus la ville depuis 2021.', /plus/iu],
  ['La loi aurait augmenté la taxe sur l’essence en 2018.', /aurait/iu],
  ['Le syndicat pourrait faire grève le 28 juin.', /pourrait/iu],
  ['Les rebelles affirment avoir abattu un hélicoptère lundi.', /affirment/iu],
  ['L’armée a déclaré que des rebelles avaient tué deux paysans en 2012.', /déclaré/iu],
  ['Les experts n’ont trouvé aucune preuve de fraude en 2016.', /aucune/iu],
  ['Le sénat a bloqué la vente du port en 2006.', /bloqué/iu],
  ['Des chercheurs doutent que le lac ait gelé en 1709.', /doutent/iu],
  ['Le procureur a requis neuf ans de prison en 2014.', /requis/iu],
  ['Le ministère s’est excusé en 2015 de la mort de deux mineurs.', /excusé/iu],
  ['Le club n’a ni vendu ni loué le stade en 2010.', /\bni\b/iu],
  ['La banque n’a remboursé que deux clients en 2009.', /\bque\b/iu],
  ['Le témoin dit avoir vu le conducteur en 2014.', /\bdit\b/iu],
];

describe('headings of French news that could turn around', () => {
  it.each(shaded)('%s', (sentence, keeps) => {
    for (const heading of headingsOf('fr', sentence, '2025-03-13'))
      if (heading !== null) expect(heading).toMatch(keeps);
  });

  it('are found for some of these', () => {
    const found = shaded.filter(([sentence]) =>
      headingsOf('fr', sentence, '2025-03-13').some((heading) => heading !== null),
    );
    expect(found.length).toBeGreaterThan(shaded.length / 4);
  });
});
