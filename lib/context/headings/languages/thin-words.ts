/** Words that are true and say too little by themselves. */

/** Nouns that stand for what the sentences before told: by themselves they say nothing. Base forms. */
const vagueNouns: Readonly<Record<string, string>> = {
  en: `idea measure fraction article item piece move step change issue problem situation matter concept notion term
    thing fact factor point aspect element trend effort event scene moment incident occurrence development news
    result outcome effect impact process question answer response reaction discussion topic position role case
    version thought approach practice phenomenon example reason participant gap action episode relationship situation`,
  fr: `idée mesure fraction article étape changement problème situation question notion chose fait facteur point aspect
    élément tendance événement scène moment incident nouvelle résultat effet processus réponse réaction sujet cas écart`,
  es: `idea medida fracción artículo paso cambio problema situación cuestión noción cosa hecho factor punto aspecto
    elemento tendencia suceso escena momento incidente noticia resultado efecto proceso respuesta reacción tema caso
    abismo brecha`,
  it: `idea misura frazione articolo passo cambiamento problema situazione questione nozione cosa fatto fattore punto
    aspetto elemento tendenza evento scena momento episodio notizia risultato effetto processo risposta reazione tema caso
    divario`,
  pt: `ideia medida fração artigo passo mudança problema situação questão noção coisa fato facto fator ponto aspecto
    elemento tendência evento cena momento incidente notícia resultado efeito processo resposta reação tema caso`,
  de: `idee maßnahme bruchteil artikel schritt veränderung problem situation frage begriff sache tatsache faktor punkt
    aspekt element trend ereignis szene moment vorfall nachricht ergebnis folge wirkung prozess antwort reaktion thema
    fall lage`,
};

const vagueByLanguage = new Map(
  Object.entries(vagueNouns).map(([code, words]) => [code, new Set(words.split(/\s+/u))]),
);

/** The nouns of a language that say nothing by themselves; none where they are not known. */
export const vagueNounsOf = (language: string): ReadonlySet<string> | undefined =>
  vagueByLanguage.get(language.slice(0, 2));

/** "**another** article": which one was told before. */
export const other = /^(?:another|such|autre|otr[oa]s?|altr[oaie]|outr[oa]s?)$/iu;

/** What is only published tells its content elsewhere: "a study published in …". */
export const publication =
  /^(?:poll|survey|study|report|paper|statement|findings?|article|video|data|document|letter|photo|picture|clip|post|message|figures?|results?|book|review|analysis)$/u;
export const publishing = /^(?:publish|release|post|issue|share|print|conduct|take|write)$/u;

/** Forms that are adverbs, whatever else the tagger takes for one. */
export const adverb =
  /(?:ly|wards?|wise|wide|where|time|times)$|^(?:here|there|ago|early|late|back|again|together|ahead|alone|too|well|instead|online|abroad|home|away|off|out|up|down|over|further|yet|only|just|also|more|most|last|first|twice|once|anyway|so|overnight|today|tomorrow|yesterday|tonight|now|then|when|how|why|as|even|still|already|later|earlier|before|after|afterwards?|since|through|throughout|soon|often|once|long|longer|far|farther|much|less|least|at|about|around|almost|nearly|not|never|always|ever|per|else|live|outside|inside|indoors|outdoors|downtown|upstairs|aboard|apart|aside|forward|post|pro|versus|vs\.?|via|by|in|on|to|under|all|both|very|quite|rather|pretty|fast|hard|straight|right|left|high|low|north|south|east|west|worth|next|any\p{L}*|some\p{L}*|every\p{L}*)$/iu;

export const since = /^(?:since|seit|depuis|desde|dal|dalla|dall['’]|sinds|sedan|od|від)$/iu;
/** "for **32 years**" */
export const lengthOf =
  /(?:years?|decades?|months?|weeks?|days?|jahren?|monaten?|ans|mois|años|meses|anni|mesi|anos)$/iu;

/** What is signed, issued or made says nothing without what kind: "signed [a two-year] deal". */
export const light =
  /^(?:deal|statement|request|announcement|decision|change|step|move|contract|agreement|initiative|comment|effort|process|role|position|case|number|amount|level)$/u;
