import type { Abbreviations } from './abbreviations';

const words = (text: string) => text.split(/\s+/);

export const polish: Abbreviations = {
  beforeName: words('dr prof mgr inż gen płk kpt ks św ul al os p pp im por m.in np tzw tj zob ok pt ds'),
  beforeNumber: words('art nr ust pkt s str t poz godz'),
  anywhere: words('itd itp tys mln mld zł gr r w wiek n.e p.n.e j.w'),
  openers: words(
    'w we na po za z ze do od o u i a ale lub to ten ta te tym on ona ono oni my jak jeśli gdy kiedy po przed podczas ' +
      'dla bez według jednak także również nie się jego jej ich dziś wczoraj',
  ),
  ordinalDot: true,
};

export const czech: Abbreviations = {
  beforeName: words('dr prof doc ing mgr mudr judr gen plk kpt sv ul tzv tj např mj viz cca resp př'),
  beforeNumber: words('čl č odst s str sv obr tab'),
  anywhere: words('atd apod tis mil mld kč n.l hod min'),
  openers: words(
    'v ve na po za z ze do od o u i a ale nebo to ten ta ti tím on ona ono oni my jak pokud když před během pro bez ' +
      'podle však také ne se jeho její jejich dnes včera',
  ),
  ordinalDot: true,
};

export const ukrainian: Abbreviations = {
  beforeName: words('м вул просп пл ім св проф акад доц ген полк о п див напр т.зв обл р с смт'),
  beforeNumber: words('ст с стор п рис табл гл ч'),
  anywhere: words('рр тис млн млрд грн коп ін т.д т.п н.е ст'),
  openers: words(
    'в у на по за із з до від про при і й а але чи це цей ця ці він вона воно вони ми ви я як якщо коли після перед під ' +
      'для без так також однак проте тим раніше сьогодні вчора не',
  ),
  ordinalDot: false,
};
