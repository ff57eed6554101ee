import { femaleNames, maleNames } from './given-names';
import { wordSet, type NameWords } from './name-words';

export const german: NameWords = {
  titles: wordSet(
    'herr frau dr prof präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin minister ministerin',
    'außenminister außenministerin innenminister innenministerin verteidigungsminister verteidigungsministerin',
    'finanzminister finanzministerin ministerpräsident ministerpräsidentin bürgermeister bürgermeisterin sprecher',
    'sprecherin general könig königin papst botschafter botschafterin chef chefin us-präsident',
  ),
  maleTitles: wordSet(
    'herr präsident kanzler bundeskanzler minister außenminister innenminister verteidigungsminister finanzminister ministerpräsident bürgermeister sprecher general könig papst botschafter',
  ),
  femaleTitles: wordSet(
    'frau präsidentin kanzlerin bundeskanzlerin ministerin außenministerin innenministerin verteidigungsministerin finanzministerin ministerpräsidentin bürgermeisterin sprecherin königin botschafterin chefin',
  ),
  rolesOfTitles: new Map(),
  nounsCapitalised: true,
  notNames: wordSet(
    'der die das den dem des ein eine einer eines er sie es wir ihr ich in im an am auf bei mit nach vor für und aber doch',
    'so auch wenn als während weil dass dies diese dieser dieses dort hier nun dann zudem außerdem dabei damit laut',
    'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf viele einige alle beide jahre wochen tage monate stunden',
    'montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september',
    'oktober november dezember',
  ),
  bodies: wordSet(
    'ministerium partei regierung universität bundestag bundesrat kommission gericht bank zeitung verein',
  ),
  places: wordSet(
    'deutschland berlin münchen hamburg köln wien österreich schweiz europa russland ukraine usa',
  ),
  insidePerson: wordSet('von van der zu de'),
  insideBody: wordSet('für der des'),
  maleNames: new Set([
    ...maleNames,
    ...wordSet(
      'andreas bernd dieter florian georg günther heinz helmut holger jens johannes jörg lars lutz markus matthias norbert',
      'rainer ralf rolf rüdiger sebastian stefan sven thorsten tobias torsten ulrich uwe volker werner wilhelm',
    ),
  ]),
  femaleNames: new Set([
    ...femaleNames,
    ...wordSet(
      'anja anke annegret annette antje beate bettina birgit brigitte christiane elke gabriele gudrun heike ilse inge jutta',
      'kathrin katrin kerstin manuela monika nadine petra renate sabine sigrid silke silvia susanne tanja ulrike ute',
    ),
  ]),
  he: wordSet('er ihm ihn'),
  she: wordSet('sie'),
  it: wordSet('es'),
  they: wordSet(''),
};
