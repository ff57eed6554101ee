import { femaleNames, maleNames } from './given-names';
import { wordSet, type NameWords } from './name-words';

export const portuguese: NameWords = {
  titles: wordSet(
    'sr sra dom dona presidente presidenta ministro ministra prefeito prefeita general rei rainha papa doutor doutora dr dra diretor diretora deputado deputada senador senadora',
  ),
  maleTitles: wordSet('sr ministro prefeito rei papa doutor diretor deputado senador'),
  femaleTitles: wordSet('sra dona presidenta ministra prefeita rainha doutora diretora deputada senadora'),
  rolesOfTitles: new Map(),
  nounsCapitalised: false,
  notNames: wordSet(
    'o a os as um uma este esta isto esse essa ele ela eles e ou mas em de do da no na nos nas ao à com por para sem sobre segundo se quando como embora também além depois antes então assim não seu sua enquanto hoje ontem dois duas três mais todos ',
    'segunda terça quarta quinta sexta sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  ),
  bodies: wordSet(
    'ministério partido universidade câmara senado comissão tribunal banco associação sindicato conselho governo federação agência polícia',
  ),
  places: wordSet(
    'brasil portugal lisboa brasília europa angola moçambique ucrânia rússia moscou estados unidos washington',
  ),
  insidePerson: wordSet('de da do dos das e'),
  insideBody: wordSet('de da do dos das e para'),
  maleNames: new Set([
    ...maleNames,
    ...wordSet('josé joão antónio antônio paulo luiz luís carlos pedro marcelo fernando jair ricardo rui'),
  ]),
  femaleNames: new Set([
    ...femaleNames,
    ...wordSet('maria ana dilma marina cláudia joana fernanda simone teresa'),
  ]),
  he: wordSet('ele'),
  she: wordSet('ela'),
  it: new Set(),
  they: wordSet('eles elas'),
};
