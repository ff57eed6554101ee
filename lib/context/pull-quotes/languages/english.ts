import { wordSet } from '../../names/languages/name-words';
import type { TellingWords } from './telling-words';

export const english: TellingWords = {
  leaning: wordSet(
    'and but or so because then also that this these those he she it they him her them his their its which who what',
    'when where if as for yet nor still however therefore thus instead otherwise well oh yes no yeah okay there here',
    'it’s that’s he’s she’s they’re there’s which’s such both neither either another again anyway rather than not',
  ),
  pointing: wordSet('he she him her they them his their it its this that these those there'),
  telling: wordSet(
    'must never always nothing everything nobody everyone cannot can’t won’t need needs will should only first last best',
    'worst most more than ever war peace truth right wrong fear hope love hate fight win lose lost power people country',
    'world future history children life death freedom justice believe know refuse demand stop end begin change every',
    'greatest biggest hardest enough without unless against together',
  ),
  idle: wordSet(
    'thank thanks welcome okay obviously basically you know think guess maybe just really kind sort',
  ),
};
