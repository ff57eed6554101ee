import { describe, expect, it } from 'vitest';
import { headingsOf } from './heading.testing';

/** Sentences whose sense turns around with one word, and the words that a heading has to have. */
const shaded: readonly [sentence: string, keeps: RegExp][] = [
  // Negation
  ["Le conseil n'a pas approuvé le plan du port le 3 mai 2019.", /pas/i],
  ["Le parlement n'a jamais ratifié le traité de 2011.", /jamais/i],
  ["Le tribunal n'a pas libéré les deux frères en mars 2020.", /pas/i],
  ["Aucun ministre n'a démissionné en 2018.", /aucun/i],
  ["Personne n'a été arrêté après l'incendie du 2 juin 2017.", /personne/i],
  ["La compagnie n'a plus desservi Oslo depuis 2021.", /plus/i],
  ["L'entreprise n'a pas été condamnée en 2014.", /pas/i],
  ["Les inspecteurs n'ont trouvé aucun amiante dans l'école en 2015.", /aucun/i],
  ["Le médicament n'a jamais été testé sur des enfants en 2009.", /jamais/i],
  ["La police n'a pas identifié le conducteur lundi.", /pas/i],
  ["Le maire ne s'est guère exprimé en 2012.", /guère/i],
  ["Ni le club ni le joueur n'ont signé le contrat en 2016.", /ni/i],
  // Accusation
  ['Le parquet a accusé le banquier de vol en 2013.', /accusé/i],
  ['Le banquier a été mis en examen pour fraude le 4 avril 2018.', /mis en examen/i],
  ['Le pirate présumé a volé les fichiers en 2015.', /présumé/i],
  ["L'entraîneur aurait frappé deux garçons en 2010.", /aurait/i],
  ["Anna Berg a été accusée en 2017 d'avoir vendu les documents.", /accusée/i],
  ["La police a soupçonné l'infirmière d'avoir empoisonné un patient en 2016.", /soupçonné/i],
  ["Le sénateur est soupçonné d'avoir touché des pots-de-vin en 2014.", /soupçonné/i],
  ["La veuve a reproché sa mort à l'hôpital en 2019.", /reproché/i],
  ["L'incendiaire présumé a fui en Espagne en 2020.", /présumé/i],
  ['Le général aurait fui la ville en 2013.', /aurait/i],
  ['Le prétendu médecin a soigné des patients en 2011.', /prétendu/i],
  // Denial
  ['La société a démenti le rapport mardi.', /démenti/i],
  ['Miller a nié avoir tué le commerçant en 2011.', /nié/i],
  ["Le ministère a rejeté l'accusation en mai 2016.", /rejeté/i],
  ['Le club a contesté la vente en 2019.', /contesté/i],
  ["Carter a toujours nié qu'il ait pris l'argent en 2007.", /nié/i],
  ['La chanteuse a démenti les rumeurs de rupture en 2018.', /démenti/i],
  // Refusal
  ["Le juge a refusé de retarder l'extradition le 9 mai 2022.", /refusé/i],
  ['Le roi a refusé de signer la loi en 1987.', /refusé/i],
  ["Le syndicat a rejeté l'offre des chemins de fer le 4 juin 2021.", /rejeté/i],
  ['La Norvège a refusé de livrer les dossiers en 2013.', /refusé/i],
  ['Le gouverneur a mis son veto au projet en 2005.', /veto/i],
  ['Le tribunal a rejeté les poursuites en 2015.', /rejeté/i],
  ["La ligue a repoussé l'offre de Lyon en 2010.", /repoussé/i],
  ['Le syndicat a annulé la grève le 3 mars 2020.', /annulé/i],
  ['Le parquet a abandonné les poursuites contre Reed en 2015.', /abandonné/i],
  ["La cour d'appel a annulé le verdict en 2016.", /annulé/i],
  // Attempt
  ["Les rebelles ont tenté de prendre l'aéroport en 2014.", /tenté/i],
  ['Les officiers ont essayé de prendre le pouvoir en juillet 2016.', /essayé/i],
  ["Une tentative de coup d'État a secoué l'île en 1983.", /tentative/i],
  ["Les pilotes n'ont pas réussi à poser l'avion en 2002.", /pas/i],
  ['Le club a failli gagner la coupe en 1998.', /failli/i],
  ['Une bombe a presque tué le ministre en 1984.', /presque/i],
  ['La banque a cherché à bloquer la fusion en 2017.', /cherché/i],
  // Plan, wish, duty
  ["L'entreprise prévoit de fermer la mine en 2031.", /prévoit/i],
  ['La compagnie veut supprimer 400 emplois en 2031.', /veut/i],
  ["L'État voulait acheter le pont en 2006.", /voulait/i],
  ['Le musée devait ouvrir en mai 2018.', /devait/i],
  ["Le président a menacé de quitter l'union en 2019.", /menacé/i],
  ['Le conseil a proposé de vendre la piscine en 2014.', /proposé/i],
  ['Les deux firmes ont accepté de partager les brevets en 2015.', /accepté/i],
  ['Le tribunal a ordonné au ministère de payer les agriculteurs en 2020.', /ordonné/i],
  ['La ville pourrait fermer la gare en 2031.', /pourrait/i],
  ['Le barrage prévu inonderait trois villages en 2031.', /inonderait/i],
  // Hearsay and condition
  ['Selon les rebelles, le général a fui la ville en 2013.', /selon/i],
  ["Le ministre a déclaré que l'armée avait tué deux paysans en 2012.", /déclaré/i],
  ["Si la banque échoue en 2031, l'État paiera les épargnants.", /\bsi\b/i],
  ["Apple envisage une vente de l'unité en 2031, a rapporté le Journal.", /rapporté/i],
  ['Le rapport affirme que Lindt a caché les pertes en 2009.', /affirme/i],
  ["D'après la police, le voleur a pris la fuite en 2010.", /d'après/i],
  ['On ignore si le gardien a ouvert la porte en 2014.', /\bsi\b/i],
  ["Les ministres espèrent que l'usine ouvrira en 2031.", /espèrent/i],
  ["L'armée aurait bombardé le village lundi.", /aurait/i],
  ['Seul le maire a signé la lettre en 2010.', /seul/i],
];

describe('a heading in French', () => {
  it.each(shaded)('does not turn around: %s', (sentence, keeps) => {
    for (const heading of headingsOf('fr', sentence)) if (heading !== null) expect(heading).toMatch(keeps);
  });

  it('is found for some of them', () => {
    const found = shaded.filter(([sentence]) =>
      headingsOf('fr', sentence).some((heading) => heading !== null),
    );
    expect(found.length).toBeGreaterThan(shaded.length / 5);
  });

  it.each([
    ['Le 3 mai 1998, les deux pays ont signé le traité.', 'deux pays ont signé le traité'],
    ['Le maire de Lyon a démissionné mardi.', 'maire de Lyon a démissionné'],
    ['Deux hommes ont été arrêtés à Rome en 2011.', 'Deux hommes ont été arrêtés'],
  ])('says who did what: %s', (text, expected) => {
    expect(headingsOf('fr', text).some((heading) => heading?.includes(expected))).toBe(true);
  });
});
