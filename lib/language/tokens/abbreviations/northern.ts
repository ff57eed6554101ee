import type { Abbreviations } from './abbreviations';

const words = (text: string) => text.split(/\s+/);

export const dutch: Abbreviations = {
  beforeName: words(
    'dhr mevr mw dr drs ir ing mr prof ds st gen kol kap bv b.v m.n o.a d.w.z vgl resp ca zgn nl',
  ),
  beforeNumber: words('art nr nrs blz p pag jan feb mrt apr jun jul aug sep sept okt nov dec'),
  anywhere: words('enz etc n.v v.chr n.chr mln mld jr sr a.u.b e.d'),
  openers: words(
    'de het een dit dat deze die hij zij ze wij we u je ik in op aan bij met na van voor uit door maar en of ook als ' +
      'toen terwijl omdat daar er nu dan volgens zijn haar hun',
  ),
  ordinalDot: false,
};

export const swedish: Abbreviations = {
  beforeName: words(
    'dr prof doc ing gen st bl.a t.ex d.v.s dvs s.k jfr ev ca c:a resp tr kap sid t.o.m fr.o.m p.g.a',
  ),
  beforeNumber: words('nr s kap kl art st jan feb apr jun jul aug sept okt nov dec'),
  anywhere: words('m.m m.fl osv etc f.kr e.kr milj kr o.d'),
  openers: words(
    'en ett den det de denna detta dessa han hon vi ni jag man i på av vid med efter från för till under men och eller ' +
      'också om när då medan därför dock enligt hans hennes deras nu här där',
  ),
  ordinalDot: false,
};
