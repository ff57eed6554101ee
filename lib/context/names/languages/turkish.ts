import { wordSet, type NameWords } from './name-words';

export const turkish: NameWords = {
  titles: wordSet(
    'cumhurbaşkanı başbakan bakan bakanı dışişleri içişleri savunma milli başkan başkanı genel sözcüsü general vali valisi dr prof bay bayan',
  ),
  maleTitles: wordSet('bay'),
  femaleTitles: wordSet('bayan'),
  rolesOfTitles: new Map([['bakanı', ['bakan']]]),
  nounsCapitalised: false,
  notNames: wordSet(
    'bu şu o bir ve ama ancak fakat ise biz siz ben onlar için gibi daha sonra önce ayrıca böylece çünkü eğer',
  ),
  bodies: wordSet(
    'bakanlığı partisi üniversitesi meclisi kurulu komisyonu mahkemesi bankası derneği birliği',
  ),
  places: wordSet(
    'türkiye ankara istanbul suriye rusya moskova iran tahran şam abd avrupa almanya fransa çin',
  ),
  insidePerson: new Set(),
  insideBody: wordSet('ve'),
  maleNames: wordSet(
    'recep mehmet hakan hulusi mustafa ahmet ali hasan hüseyin ibrahim ismail murat kemal yaşar beşar sergey vladimir',
  ),
  femaleNames: wordSet('meral emine ayşe fatma zeynep elif hatice selin canan aylin'),
  // One pronoun for all: gender doesn't help.
  he: new Set(),
  she: new Set(),
  it: new Set(),
  they: wordSet('o onlar'),
};
