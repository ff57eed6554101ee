import { wordSet } from '../../names/languages/name-words';
import type { TellingWords } from './telling-words';

export const german: TellingWords = {
  leaning: wordSet(
    'und aber oder denn also doch dann das dies diese dieser dieses er sie es sein ihr ihre da weil deshalb darum',
    'außerdem auch so dort hier dabei damit dazu trotzdem jedoch wenn als ja nein',
  ),
  pointing: wordSet('er sie es ihn ihm ihnen sein ihr dies dieser diese dieses das'),
  telling: wordSet(
    'muss müssen nie niemals immer nichts alles niemand jeder alle kann können wird werden soll brauchen krieg frieden',
    'wahrheit recht angst hoffnung kampf macht menschen land welt zukunft freiheit kinder leben ende nur mehr erste',
  ),
  idle: wordSet('danke bitte eigentlich vielleicht irgendwie sozusagen halt eben'),
};
