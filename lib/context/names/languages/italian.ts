import { femaleNames, maleNames } from './given-names';
import { wordSet, type NameWords } from './name-words';

export const italian: NameWords = {
  titles: wordSet(
    'signor signora presidente ministro ministra sindaco sindaca generale re regina papa dottor dottoressa professor professoressa avvocato direttore onorevole',
  ),
  maleTitles: wordSet('signor re papa dottor professor'),
  femaleTitles: wordSet('signora ministra sindaca regina dottoressa professoressa'),
  rolesOfTitles: new Map(),
  nounsCapitalised: false,
  notNames: wordSet(
    'il lo la i gli le un uno una l questo questa questi queste quel egli lui lei loro e o ma in di da a al con per su tra fra se quando come anche inoltre dopo prima poi così non si suo sua mentre oggi ieri nel nella del della due tre più tutti ',
    'lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  ),
  bodies: wordSet(
    'ministero partito università camera senato commissione tribunale banca associazione sindacato consiglio governo federazione agenzia procura',
  ),
  places: wordSet('italia roma milano napoli torino europa ucraina russia mosca stati uniti washington'),
  insidePerson: wordSet('di de del della da d'),
  insideBody: wordSet('di del della dei e per'),
  maleNames: new Set([
    ...maleNames,
    ...wordSet(
      'giuseppe giovanni antonio mario luigi francesco andrea marco matteo alessandro paolo giorgio sergio carlo silvio',
    ),
  ]),
  femaleNames: new Set([
    ...femaleNames,
    ...wordSet('maria anna giulia francesca giorgia elly chiara sara laura paola elena'),
  ]),
  he: wordSet('lui egli'),
  she: wordSet('lei'),
  it: new Set(),
  they: wordSet('loro'),
};
