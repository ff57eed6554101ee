import type { Abbreviations } from './abbreviations';

const words = (text: string) => text.split(/\s+/);

export const english: Abbreviations = {
  beforeName: words(
    'mr mrs ms mx messrs mmes dr drs prof st ste fr rev revd hon rt gen maj col lt ltcol capt cmdr cpl sgt pvt pfc ' +
      'adm brig supt insp det sen sens rep reps gov govs pres amb atty asst assoc dep dir ' +
      'mt ft vs v cf eg e.g i.e viz approx ca c vol eds treas',
  ),
  beforeNumber: words(
    'no nos vol pp p fig figs art ch sec jan feb mar apr jun jul aug sep sept oct nov dec ex op par para',
  ),
  anywhere: words(
    'inc corp co cos ltd llc plc bros jr sr esq ph.d m.d d.d.s b.a m.a a.m p.m etc al dept univ ave blvd rd ' +
      'calif ariz ark colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn ' +
      'tenn tex va vt wash wis wyo ala u.s u.k u.n e.u u.s.a d.c n.y n.j n.c s.c n.h n.m n.d s.d r.i w.va l.a ' +
      'mon tue tues wed thu thur thurs fri',
  ),
  openers: words(
    'the a an this that these those there here it its he his she her they their we our you your i my in on at by ' +
      'for from of to with without as but and or so yet if when while after before since until although though ' +
      'because during despite however meanwhile still also then now what who why how where which whether some ' +
      'many most several both all each every no not one two three another other such even only just among under ' +
      'over according asked earlier later last next once again instead like unlike',
  ),
  ordinalDot: false,
};
