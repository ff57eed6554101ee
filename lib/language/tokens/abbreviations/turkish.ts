import type { Abbreviations } from './abbreviations';

const words = (text: string) => text.split(/\s+/);

export const turkish: Abbreviations = {
  beforeName: words('dr prof doç av sn hz gen alb yrd org korg tümg tuğg öğr müh bkz örn'),
  beforeNumber: words('no s sf cad sok'),
  anywhere: words('vb vs vd ltd şti a.ş t.c m.ö m.s'),
  openers: words(
    'bu şu o bir ve ama ancak fakat ise biz siz ben onlar için gibi daha sonra önce ayrıca böylece çünkü eğer burada orada',
  ),
  ordinalDot: true,
};
