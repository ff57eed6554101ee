import { femaleNames, maleNames } from './given-names';
import { wordSet, type NameWords } from './name-words';

export const spanish: NameWords = {
  titles: wordSet(
    'sr sra don doña presidente presidenta ministro ministra alcalde alcaldesa general rey reina papa doctor doctora dr dra director directora portavoz',
  ),
  maleTitles: wordSet('sr don presidente ministro alcalde rey papa doctor director'),
  femaleTitles: wordSet('sra doña presidenta ministra alcaldesa reina doctora directora'),
  rolesOfTitles: new Map(),
  nounsCapitalised: false,
  notNames: wordSet(
    'el la los las un una unos unas este esta estos estas esto él ella ellos y o pero en de del a al con por para sin sobre según si cuando como aunque también además después antes entonces así no se su sus lo mientras tras hoy ayer dos tres más todo todos ',
    'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  ),
  bodies: wordSet(
    'ministerio partido universidad congreso senado comisión tribunal banco asociación sindicato consejo gobierno federación agencia',
  ),
  places: wordSet(
    'españa madrid barcelona méxico argentina europa chile perú colombia ucrania rusia moscú estados unidos washington',
  ),
  insidePerson: wordSet('de del la los y'),
  insideBody: wordSet('de del la los y para'),
  maleNames: new Set([
    ...maleNames,
    ...wordSet(
      'josé juan carlos luis javier pedro manuel francisco antonio miguel alejandro fernando pablo jorge andrés',
    ),
  ]),
  femaleNames: new Set([
    ...femaleNames,
    ...wordSet('maría carmen ana isabel lucía cristina pilar dolores teresa yolanda irene'),
  ]),
  he: wordSet('él'),
  she: wordSet('ella'),
  it: new Set(),
  they: wordSet('ellos ellas'),
};
