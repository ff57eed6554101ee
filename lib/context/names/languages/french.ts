import { femaleNames, maleNames } from './given-names';
import { wordSet, type NameWords } from './name-words';

export const french: NameWords = {
  titles: wordSet(
    'm mme président présidente ministre premier première maire maître général roi reine pape docteur dr professeur pr directeur directrice',
  ),
  maleTitles: wordSet('m président roi pape'),
  femaleTitles: wordSet('mme présidente reine'),
  rolesOfTitles: new Map(),
  nounsCapitalised: false,
  notNames: wordSet(
    'le la les l un une des du de ce cette ces cet il elle ils elles on je nous vous mais et ou en dans sur pour par avec sans au aux à si quand alors après avant depuis selon pourtant ainsi enfin son sa ses leur leurs notre plus pas tout tous toute deux trois quatre comme c’est ',
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  ),
  bodies: wordSet(
    'ministère parti université assemblée sénat commission tribunal banque association syndicat conseil gouvernement fédération agence',
  ),
  places: wordSet(
    'france paris lyon marseille europe belgique bruxelles suisse genève ukraine russie moscou kiev états-unis washington',
  ),
  insidePerson: wordSet('de du des la le d van von'),
  insideBody: wordSet('de du des la l d et pour'),
  maleNames: new Set([
    ...maleNames,
    ...wordSet(
      'jean pierre jacques michel françois nicolas emmanuel laurent philippe olivier éric gérald bruno édouard',
    ),
  ]),
  femaleNames: new Set([
    ...femaleNames,
    ...wordSet('marie anne nathalie isabelle sophie ségolène marine valérie élisabeth christine rachida'),
  ]),
  he: wordSet('il lui'),
  she: wordSet('elle'),
  it: new Set(),
  they: wordSet('ils elles'),
};
