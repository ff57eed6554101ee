import { wordSet } from '../../names/languages/name-words';
import type { TellingWords } from './telling-words';

export const turkish: TellingWords = {
  leaning: wordSet(
    've ama ancak fakat çünkü bu şu o bunlar onlar onun bunun böyle öyle ayrıca sonra evet hayır eğer da de',
  ),
  pointing: wordSet('o onu ona onun onlar onları bu bunu buna bunun şu'),
  telling: wordSet(
    'gerekiyor gerek lazım asla hiçbir her hep herkes kimse savaş barış gerçek hak korku umut mücadele güç insan insanlar',
    'ülke dünya gelecek özgürlük çocuklar hayat son yalnızca sadece önemli zorunda',
  ),
  idle: wordSet('teşekkür lütfen belki yani şey'),
};
