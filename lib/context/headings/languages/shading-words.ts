/**
 * Words that turn what a clause says into a claim, an attempt or a plan: without them a heading would state
 * as a fact what the text does not. Base forms and forms, lower case. "alleged" stays in "alleged fraud".
 */
const shadings: Readonly<Record<string, string>> = {
  en: `alleged allegedly reported reportedly suspected accused attempted planned proposed possible possibly potential
    potentially probable probably presumed supposed supposedly purported purportedly apparent apparently likely unlikely
    nearly almost barely hardly yet false falsely fake former failed unsuccessful unsuccessfully would-be so-called claimed
    unconfirmed disputed expected intended threatened perhaps maybe only not never no nobody none nothing neither
    without`,
  de: `angeblich angebliche angeblichen angeblicher mutmaßlich mutmaßliche mutmaßlichen mutmaßlicher vermutlich
    vermeintlich vermeintliche geplant geplante geplanten geplanter versucht versuchte versuchten möglich mögliche
    möglichen möglicherweise wahrscheinlich offenbar wohl fast beinahe kaum vielleicht falsch falsche ehemalige
    ehemaliger ehemaligen gescheitert gescheiterte nicht nie niemals kein keine keinen keinem keiner niemand nichts nur`,
  fr: `présumé présumée présumés présumées soupçonné soupçonnée probable probablement possible possiblement prétendu
    prétendue prévu prévue supposé supposée apparemment presque faux fausse tentative ne pas jamais aucun aucune
    personne rien plus guère seul seule seulement ni`,
  es: `presunto presunta presuntos presuntas presuntamente supuesto supuesta supuestos supuestas supuestamente posible
    posiblemente probable probablemente previsto prevista casi falso falsa intento no nunca tampoco ningún ninguna nadie nada apenas solo sólo solamente únicamente ni`,
  it: `presunto presunta presunti presunte presumibilmente possibile possibilmente probabile probabilmente previsto
    prevista quasi falso falsa tentato tentata non mai nemmeno neanche neppure nessun nessuno nessuna niente solo soltanto solamente malapena né`,
  pt: `suposto suposta supostamente alegado alegada alegadamente possível possivelmente provável provavelmente previsto
    prevista quase falso falsa não nunca nenhum nenhuma ninguém nada apenas só somente nem`,
  ru: `якобы предполагаемый предполагаемая предполагаемого возможно возможный вероятно вероятный предположительно почти
    не ни никогда никто ничего`,
  tr: `iddia sözde olası muhtemel muhtemelen neredeyse planlanan değil hiç asla`,
  ar: `مزعوم مزعومة المزعوم المزعومة محتمل محتملة ربما قد لا لم لن ليس ليست`,
  nl: `vermeend vermeende vermoedelijk vermoedelijke mogelijk mogelijke waarschijnlijk gepland geplande bijna niet nooit
    geen niemand niets`,
  pl: `rzekomo rzekomy rzekoma domniemany domniemana prawdopodobnie możliwy możliwe planowany planowana prawie nie nigdy
    nikt`,
  uk: `нібито ймовірно ймовірний можливо можливий майже не ні ніколи ніхто`,
  sv: `påstådd påstådda misstänkt misstänkta trolig troligen möjlig möjligen planerad planerade nästan inte aldrig ingen`,
  cs: `údajně údajný údajná možná možný pravděpodobně plánovaný téměř ne nikdy nikdo`,
};

/** Marks of clauses that only may be so: "if", "unless", "whether". */
const conditions: Readonly<Record<string, string>> = {
  en: 'if unless whether lest',
  de: 'wenn falls ob sofern',
  fr: 'si',
  es: 'si',
  it: 'se',
  pt: 'se caso',
  ru: 'если ли',
  tr: 'eğer',
  ar: 'لو إذا إن',
  nl: 'als indien of',
  pl: 'jeśli jeżeli gdyby czy',
  uk: 'якщо якби чи',
  sv: 'om ifall',
  cs: 'jestli pokud kdyby zda',
};

/** Words by which a sentence names whose claim it is. */
const attributions: Readonly<Record<string, readonly string[]>> = {
  en: [
    'according to',
    'in the words of',
    'if true',
    'is said to',
    'was said to',
    'are said to',
    'were said to',
  ],
  de: [
    'laut',
    'zufolge',
    'nach angaben',
    'nach eigenen angaben',
    'soll',
    'sollen',
    'angaben zufolge',
    'nach ansicht',
    'nach auffassung',
    'nach darstellung',
    'heißt es',
    'hieß es',
    'demnach',
  ],
  fr: ['selon', 'd’après', "d'après", 'aux dires'],
  es: ['según', 'de acuerdo con'],
  it: ['secondo', 'stando'],
  pt: ['segundo', 'de acordo com', 'conforme'],
  ru: ['по словам', 'по данным', 'по информации', 'как сообщает', 'как сообщил', 'по версии', 'по мнению'],
  tr: ['göre', 'iddiaya'],
  ar: ['بحسب', 'حسب', 'وفقا', 'وفقًا'],
  nl: ['volgens'],
  pl: ['według', 'zdaniem'],
  uk: ['за словами', 'за даними', 'на думку'],
  sv: ['enligt'],
  cs: ['podle'],
};

/** What these words say holds over a time, and happened on no day. Base forms. */
const states: Readonly<Record<string, string>> = {
  en: `be have contain include mean live feature remain belong cost own know like love want need think believe
    seem appear look hope feel refer consist depend represent reflect lie stand sit enjoy tend involve compare base total
    exist concern show wear weigh resemble require account come go do get keep note suggest indicate date range`,
  de: `sein haben enthalten bedeuten leben bleiben gehören kosten besitzen wissen mögen lieben wollen brauchen
    glauben scheinen wirken hoffen fühlen bestehen zeigen stehen liegen sitzen betragen gelten heißen dauern
    stammen wohnen umfassen basieren tun geben`,
  fr: 'être avoir contenir signifier vivre rester appartenir coûter posséder savoir aimer vouloir croire sembler espérer',
  es: 'ser estar tener haber contener significar vivir permanecer pertenecer costar saber querer creer parecer',
  it: 'essere avere contenere significare vivere restare rimanere appartenere costare sapere volere credere sembrare',
  pt: 'ser estar ter haver conter significar viver permanecer pertencer custar saber querer crer parecer ficar',
  ru: 'быть иметь содержать значить жить оставаться принадлежать стоить знать любить хотеть думать верить казаться',
  tr: 'ol bulun yaşa kal bil sev iste düşün inan görün',
  nl: 'zijn hebben bevatten betekenen wonen leven blijven kosten weten willen denken geloven lijken staan liggen',
  pl: 'być mieć znaczyć żyć mieszkać pozostawać należeć kosztować wiedzieć lubić chcieć myśleć wydawać',
  uk: 'бути мати значити жити залишатися належати коштувати знати любити хотіти думати здаватися',
  sv: 'vara ha innehålla betyda leva bo förbli tillhöra kosta veta vilja tro verka stå ligga',
  cs: 'být mít znamenat žít zůstat patřit stát vědět chtít myslet zdát',
};

/** Nouns and numbers that say nothing without what they are of; base forms. */
const measures: Readonly<Record<string, string>> = {
  en: `number total lot part series group one percent some many most half pair couple dozen dozens hundred hundreds
    thousand thousands million billion majority kind sort type piece amount share rest bit range % rate level set
    round end start beginning use case way thing day week month year time member members heart two three four
    five six seven eight nine ten both`,
  de: `zahl anzahl teil reihe gruppe prozent hälfte paar dutzend hundert hunderte tausend tausende million millionen
    milliarde milliarden mehrheit art menge anteil rest % ende anfang beginn mal weise jahr tag woche monat`,
};

/** Of the shading words, those that hold for all of their sentence. */
const evidentials: Readonly<Record<string, string>> = {
  en: 'allegedly reportedly supposedly purportedly apparently presumably seemingly',
  de: 'angeblich mutmaßlich vermutlich vermeintlich offenbar wohl möglicherweise wahrscheinlich anscheinend',
  fr: 'prétendument apparemment probablement présumé',
  es: 'presuntamente supuestamente probablemente aparentemente',
  it: 'presumibilmente probabilmente apparentemente',
  pt: 'supostamente alegadamente provavelmente aparentemente',
  ru: 'якобы предположительно вероятно возможно',
  tr: 'sözde muhtemelen',
  nl: 'vermoedelijk naar verluidt waarschijnlijk mogelijk',
  pl: 'rzekomo prawdopodobnie',
  uk: 'нібито ймовірно',
  sv: 'påstås troligen misstänkt',
  cs: 'údajně pravděpodobně',
};

/** Nouns whose content is only said, feared or wanted; base forms. */
const claims: Readonly<Record<string, string>> = {
  en: `allegation claim accusation report rumor rumour suggestion belief fear hope possibility suspicion idea notion
    concern statement charge warning threat plan proposal speculation assertion theory complaint promise pledge
    prediction attempt effort bid intention decision refusal denial request call demand offer motion`,
  de: `behauptung vorwurf vorwürfe vorwürfen anschuldigung anschuldigungen gerücht gerüchte bericht berichte verdacht
    vermutung annahme sorge furcht befürchtung hoffnung möglichkeit idee drohung plan vorschlag spekulation theorie
    versprechen ankündigung versuch absicht weigerung forderung antrag aussage these`,
  fr: 'allégation affirmation accusation rumeur crainte espoir soupçon idée menace projet proposition hypothèse tentative',
  es: 'acusación afirmación denuncia rumor temor esperanza sospecha idea amenaza plan propuesta hipótesis intento',
  it: 'accusa affermazione denuncia voce timore speranza sospetto idea minaccia piano proposta ipotesi tentativo',
  pt: 'acusação alegação denúncia boato rumor medo esperança suspeita ideia ameaça plano proposta hipótese tentativa',
};

/** What leads from such a noun, or from a verb of saying, to its content. */
const that: Readonly<Record<string, string>> = {
  en: 'that',
  de: 'dass daß',
  fr: 'que qu’',
  es: 'que',
  it: 'che',
  pt: 'que',
  ru: 'что',
  nl: 'dat',
  pl: 'że',
  uk: 'що',
  sv: 'att',
  cs: 'že',
};

interface ShadingWords {
  claims: ReadonlySet<string>;
  that: ReadonlySet<string>;
  evidentials: ReadonlySet<string>;
  shadings: ReadonlySet<string>;
  conditions: ReadonlySet<string>;
  attributions: readonly string[];
  states: ReadonlySet<string>;
  measures: ReadonlySet<string>;
}

const setsByLanguage = new Map<string, ShadingWords>();
const setOf = (text: string | undefined): ReadonlySet<string> => new Set(text?.split(/\s+/u).filter(Boolean));

/** The words of a language that shade what is said, and those that say too little; none where it is not known. */
export function shadingWordsOf(language: string): ShadingWords {
  const code = language.slice(0, 2).toLowerCase();
  const known = setsByLanguage.get(code);
  if (known) return known;
  const sets: ShadingWords = {
    shadings: setOf(`${shadings[code] ?? ''} ${evidentials[code] ?? ''}`),
    evidentials: setOf(evidentials[code]),
    conditions: setOf(conditions[code]),
    attributions: attributions[code] ?? [],
    states: setOf(states[code]),
    claims: setOf(claims[code]),
    that: setOf(that[code]),
    measures: setOf(measures[code]),
  };
  setsByLanguage.set(code, sets);
  return sets;
}
