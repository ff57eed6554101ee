import type { Abbreviations } from './abbreviations';

const words = (text: string) => text.split(/\s+/);

export const russian: Abbreviations = {
  beforeName: words('г ул пр д им св проф акад ген полк кап гр тов т.е т.н т.к см напр ср обл р пос просп'),
  beforeNumber: words('с стр ст п рис табл гл'),
  anywhere: words('гг тыс млн млрд руб коп и.о т.д т.п др пр в вв н.э долл'),
  openers: words(
    'в на по за из к о об с у и а но или он она они оно мы вы я это этот эта эти как что если когда после до при для ' +
      'так также однако между тем кроме ранее позже там здесь',
  ),
  ordinalDot: false,
};
