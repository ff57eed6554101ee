import { byLanguage } from '../../../../language/languages';

/** The words by which a language ties clauses to each other; lower case. */
export interface ClauseWords {
  /** "who": a person's own clause. */
  who: ReadonlySet<string>;
  /** "who", "which", "whose", "where" after a comma. Null where an article looks the same. */
  relative: ReadonlySet<string> | null;
  /** "when", "since": a clause that these open is no sentence by itself. */
  subordinators: ReadonlySet<string>;
  /** Coordinators that go on ("and"), unlike those that take something back ("but"). */
  additive: ReadonlySet<string>;
  /** Beginnings of words that deny, limit or shade what is said beside them: "acquitted", "provided", "only". */
  retracting: RegExp;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

const english: ClauseWords = {
  who: words('who'),
  relative: words('who which whose where whom'),
  subordinators: words(
    'when after since as because while before until if whether although though unless once',
  ),
  additive: words('and'),
  retracting:
    /^(?:not$|n['’]t$|never$|no$|none$|without$|den(?:y|ies|ied|ying|ial)|acquit|clear(?:ed|s)$|dropp|dismiss|overturn|quash|withdr|retract|exonerat|innocen|wrong|appeal|refus|reject|contradict|disput|cancel|revers|revok|rescind|pardon|fals|hoax|alleg|later$|until$|unless$|if$|although$|though$|but$|however$|despite$|provided$|pending$|albeit$|only$|depend|except|should$|had$|would$|could$|might$|long$|won$|based$)/iu,
};

const german: ClauseWords = {
  who: words('der die'),
  relative: null,
  subordinators: words('als nachdem während weil da seit bevor bis wenn ob falls obwohl sobald'),
  additive: words('und sowie'),
  retracting:
    /^(?:nicht$|nie$|niemals$|kein|ohne$|bestr[ei]|dementier|freigesprochen|eingestell|zurückg|zurückz|zurückn|widerr|widerspr|widerleg|aufgehob|abgelehnt|unschuld|falsch|angeblich|später|bis$|falls$|wenn$|sofern$|soweit$|obwohl$|aber$|doch$|jedoch$|trotz|nur$|lediglich$|würde|wäre|hätte|könnte|soll|laut$)/iu,
};

const french: ClauseWords = {
  who: words('qui'),
  relative: words('qui dont où'),
  subordinators: words('lorsque quand puisque comme si après avant depuis tandis alors'),
  additive: words('et'),
  retracting:
    /^(?:ne$|n['’]$|pas$|jamais$|sans$|aucun|ni$|ni(?:e|é)e?$|dément|démenti|acquitt|relaxé|classé|annul|retir|rejet|refus|conteste|appel|innocen|faux|fauss|finalement$|ensuite$|jusqu|si$|bien$|mais$|malgré$|prétend|condition|sauf$|seul|aurai|serai|pourrai|selon$)/iu,
};

const spanish: ClauseWords = {
  who: words('que quien'),
  relative: words('que quien quienes cuyo cuya cuyos cuyas donde'),
  subordinators: words('cuando porque mientras como si aunque desde hasta'),
  additive: words('y e'),
  retracting:
    /^(?:no$|nunca$|sin$|ningun|neg(?:ó|ar|aron|ado)$|niega|desmint|desmient|absuel|absolv|archiv|anul|retir|rechaz|recurr|inocen|fals|después$|luego$|hasta$|si$|aunque$|pero$|pese$|presunt|supuest|siempre$|salvo$|solo$|sólo$|habría|sería|podría|según$)/iu,
};

const italian: ClauseWords = {
  who: words('che'),
  relative: words('che cui dove'),
  subordinators: words('quando perché mentre come se dopo prima finché'),
  additive: words('e ed'),
  retracting:
    /^(?:non$|mai$|senza$|nessun|neg(?:a|ò|ato|ano)$|smentit|smentisc|assol|archivi|annull|ritir|respin|rifiut|ricors|innocen|fals|poi$|fino$|se$|anche$|ma$|però$|nonostante$|presunt|purché$|salvo$|solo$|soltanto$|avrebbe|sarebbe|potrebbe|secondo$)/iu,
};

const portuguese: ClauseWords = {
  who: words('que quem'),
  relative: words('que quem cujo cuja cujos cujas onde'),
  subordinators: words('quando porque enquanto como se após desde até embora'),
  additive: words('e'),
  retracting:
    /^(?:não$|nunca$|sem$|nenhum|neg(?:a|ou|ar|am)$|desment|absolv|arquiv|anul|retir|rejeit|recus|recorr|inocen|fals|depois$|até$|se$|embora$|mas$|apesar$|supost|desde$|salvo$|só$|apenas$|teria|seria|poderia|segundo$)/iu,
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
