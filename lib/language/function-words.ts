import { byLanguage } from './languages';

/** Words of a language that turn or shade what a clause says; lower case. */
export interface FunctionWords {
  /** "not", "never", and determiners that deny what they stand by. */
  negations: ReadonlySet<string>;
  /** Base forms of auxiliaries that make a future tense. */
  future: ReadonlySet<string>;
  /** Base forms of auxiliaries of wish, duty and chance: what they stand by did not happen. */
  modals: ReadonlySet<string>;
  /** The preposition before who did it, in a passive clause. */
  agents: ReadonlySet<string>;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' ').filter(Boolean));
const entry = (negations: string, future: string, modals: string, agents: string): FunctionWords => ({
  negations: words(negations),
  future: words(future),
  modals: words(modals),
  agents: words(agents),
});

const none = entry('', '', '', '');

const knownOf = byLanguage<FunctionWords>({
  en: entry(
    "not n't n’t never no neither nor none nobody nothing without hardly",
    "will shall 'll ’ll wo",
    "can could may might must should would ought 'd ca",
    'by',
  ),
  de: entry(
    'nicht nie niemals kein keine keinen keinem keiner keines niemand nichts ohne weder kaum',
    'werden',
    'können sollen müssen dürfen mögen wollen',
    'von vom durch',
  ),
  fr: entry('ne n n’ pas jamais aucun aucune rien personne sans ni', '', 'pouvoir devoir', 'par'),
  es: entry('no nunca jamás ningún ninguna ninguno nada nadie sin ni tampoco', '', 'poder deber', 'por'),
  it: entry(
    'non mai nessun nessuno nessuna niente nulla senza né',
    '',
    'potere dovere',
    'da dal dalla dai dalle dagli dall',
  ),
  pt: entry(
    'não nunca jamais nenhum nenhuma nada ninguém sem nem',
    '',
    'poder dever',
    'por pelo pela pelos pelas',
  ),
  ru: entry('не ни нет никогда никто ничего без нельзя', 'быть', 'мочь должен', ''),
  uk: entry('не ні немає ніколи ніхто нічого без', 'бути', 'могти', ''),
  pl: entry('nie ni nigdy nikt nic bez żaden żadna', 'być', 'móc musieć', 'przez'),
  cs: entry('ne nikdy nikdo nic bez žádný žádná', 'být', 'moci muset', ''),
  tr: entry('değil hiç yok asla', '', '', 'tarafından'),
  ar: entry('لا لم لن ما ليس ليست غير دون بدون', 'سوف', '', ''),
  nl: entry('niet nooit geen niemand niets zonder noch', 'zullen', 'kunnen mogen moeten willen', 'door'),
  sv: entry('inte aldrig ingen inget inga ingenting utan ej', 'ska skola', 'kunna få måste böra vilja', 'av'),
});

/** The words of a language, as BCP 47 names it; none where it is not known. */
export function functionWordsOf(language: string): FunctionWords {
  return knownOf(language) ?? none;
}
