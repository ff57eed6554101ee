import type { Abbreviations } from './abbreviations';

const words = (text: string) => text.split(/\s+/);

export const french: Abbreviations = {
  beforeName: words('m mm mme mmes mlle dr pr me mgr st ste gén cf av bd éd p.-d.g env ex dir vs j.-c'),
  beforeNumber: words('art n no nos p pp vol chap fig janv févr avr juil sept oct nov déc tél'),
  anywhere: words('etc éts cie s.a p.s apr'),
  openers: words(
    'le la les un une des il elle ils elles ce cette ces cela on nous vous je mais et ou en dans sur pour par avec ' +
      'au aux à de du si quand alors après avant depuis selon pourtant ainsi ensuite enfin son sa ses leur leurs',
  ),
  ordinalDot: false,
};

export const spanish: Abbreviations = {
  beforeName: words(
    'sr sra sres srta dr dra d dña gral cap tte st sta prof lic ing av avda mons fr ej cf vs pág ee',
  ),
  beforeNumber: words('art núm nº no n p pp vol cap fig ene feb mar abr jun jul ago sept oct nov dic tel'),
  anywhere: words('etc ee.uu uu s.a s.l cía aprox c.v a.m p.m a.c d.c ud uds p.ej'),
  openers: words(
    'el la los las un una unos unas este esta estos estas esto él ella ellos y o pero en de del a al con por para sin ' +
      'sobre según si cuando como aunque también además después antes entonces así no se su sus lo mientras tras hoy ayer',
  ),
  ordinalDot: false,
};

export const italian: Abbreviations = {
  beforeName: words(
    'sig sigg sig.ra dott dott.ssa dr prof prof.ssa avv ing arch on sen gen col cap mons s ss cfr es vs ca',
  ),
  beforeNumber: words(
    'art artt n nn pag pagg p pp vol cap fig gen feb mar apr giu lug ago set sett ott nov dic tel',
  ),
  anywhere: words('ecc etc s.p.a s.r.l a.c d.c c.a p.e'),
  openers: words(
    'il lo la i gli le un uno una questo questa questi queste egli lui lei loro e o ma in di da a al con per su tra fra ' +
      'secondo se quando come anche inoltre dopo prima poi così non si suo sua mentre oggi ieri nel nella del della',
  ),
  ordinalDot: false,
};

export const portuguese: Abbreviations = {
  beforeName: words('sr sra srs dr dra d dom prof profa eng gen cap ten st sto sta av exmo ex cf vs'),
  beforeNumber: words(
    'art arts n nº no p pp pág vol cap fig jan fev mar abr mai jun jul ago set out nov dez tel',
  ),
  anywhere: words('etc cia ltda s.a e.u.a a.c d.c jr'),
  openers: words(
    'o a os as um uma este esta isto esse essa ele ela eles e ou mas em de do da no na nos nas ao à com por para sem ' +
      'sobre segundo se quando como embora também além depois antes então assim não seu sua enquanto hoje ontem',
  ),
  ordinalDot: false,
};
