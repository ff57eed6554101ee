import { byLanguage } from '../../../../language/languages';

/** What a language joins clauses with, and turns them by; lower case. */
export interface ClauseWords {
  /** "and": what it joins can stand without the other. "but" takes something back. */
  joining: ReadonlySet<string>;
  /** "when", "after": what follows is a fact that is mentioned by the way. "if", "although" are others. */
  mentioning: ReadonlySet<string>;
  /** Beginnings of words that take back or shade what is said beside them: "acquitted", "denies", "appealed". */
  reversing: RegExp;
  /** True where a clause after "when" has its verb last, and is no sentence by itself. */
  isVerbLast?: boolean;
  /** "who", "which" after a comma: what follows is said by the way. Null where an article looks the same. */
  relative: ReadonlySet<string> | null;
  /** What makes a sentence of a participle, for one and for several: "was", "were". */
  passive?: { one: string; several: string };
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

const english: ClauseWords = {
  joining: words('and'),
  mentioning: words('when after since as because while'),
  relative: words('who which whose where whom including'),
  reversing:
    /^(?:not$|n['’]t$|never$|no$|none$|without$|den(?:y|ies|ied|ying|ial)|acquit|clear(?:ed|s)$|dropp|dismiss|overturn|withdr|retract|exonerat|innocen|wrong|appeal|refus|reject|contradict|disput|cancel|revers|revok|rescind|pardon|fals|hoax|alleg|later$|until$|unless$|if$|although$|though$|but$|however$|despite$)/iu,
  passive: { one: 'was', several: 'were' },
};

const german: ClauseWords = {
  joining: words('und sowie'),
  mentioning: words('als nachdem während weil da seit'),
  isVerbLast: true,
  relative: null,
  reversing:
    /^(?:nicht$|nie$|niemals$|kein|ohne$|bestr[ei]|dementier|freigesprochen|eingestell|zurückg|zurückz|zurückn|widerr|widerspr|widerleg|aufgehob|abgelehnt|unschuld|falsch|angeblich|später$|bis$|falls$|wenn$|obwohl$|aber$|doch$|jedoch$|trotz)/iu,
};

const french: ClauseWords = {
  joining: words('et'),
  mentioning: words('lorsque quand puisque tandis après'),
  relative: words('qui dont où'),
  reversing:
    /^(?:ne$|n['’]$|pas$|jamais$|sans$|aucun|ni$|ni(?:e|é)e?$|dément|démenti|acquitt|relaxé|classé|annul|retir|rejet|refus|conteste|appel|innocen|faux|fauss|finalement$|ensuite$|jusqu|si$|bien$|mais$|malgré$|prétend)/iu,
};

const spanish: ClauseWords = {
  joining: words('y e'),
  mentioning: words('cuando porque mientras tras'),
  relative: words('que quien quienes cuyo cuya cuyos cuyas donde'),
  reversing:
    /^(?:no$|nunca$|sin$|ningun|neg(?:ó|ar|aron|ado)$|niega|desmint|desmient|absuel|absolv|archiv|anul|retir|rechaz|recurr|inocen|fals|después$|luego$|hasta$|si$|aunque$|pero$|pese$|presunt|supuest)/iu,
};

const italian: ClauseWords = {
  joining: words('e ed'),
  mentioning: words('quando perché mentre dopo'),
  relative: words('che cui dove'),
  reversing:
    /^(?:non$|mai$|senza$|nessun|neg(?:a|ò|ato|ano)$|smentit|smentisc|assol|archivi|annull|ritir|respin|rifiut|ricors|innocen|fals|poi$|fino$|se$|anche$|ma$|però$|nonostante$|presunt)/iu,
};

const portuguese: ClauseWords = {
  joining: words('e'),
  mentioning: words('quando porque enquanto após'),
  relative: words('que quem cujo cuja cujos cujas onde'),
  reversing:
    /^(?:não$|nunca$|sem$|nenhum|neg(?:a|ou|ar|am)$|desment|absolv|arquiv|anul|retir|rejeit|recus|recorr|inocen|fals|depois$|até$|se$|embora$|mas$|apesar$|supost)/iu,
};

/** The words of a language; null where they are not known, and no sentence is cut by them. */
export const clauseWordsOf = byLanguage<ClauseWords>({
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  pt: portuguese,
});
