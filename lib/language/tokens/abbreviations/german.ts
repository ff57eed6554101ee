import type { Abbreviations } from './abbreviations';

const words = (text: string) => text.split(/\s+/);

export const german: Abbreviations = {
  beforeName: words(
    'dr prof hr hrn fr st z.b d.h u.a i.d.r vgl sog bzw ca evtl ggf inkl exkl zzgl dipl ing gen v n bspw einschl az beschl urt rn',
  ),
  beforeNumber: words('nr abs art s bd jan feb mär apr jun jul aug sept okt nov dez max min'),
  anywhere: words('usw etc u.s jh jhd mio mrd str co chr'),
  openers: words(
    'der die das ein eine er sie es wir ihr ich in im an am auf bei mit nach vor für und aber doch so auch wenn als ' +
      'während weil dass dies diese dieser dieses dort hier nun dann zudem außerdem dabei damit',
  ),
  ordinalDot: true,
};
