/**
 * How languages other than English ask their reader: an order to a reader, and in its sentence or the next what it is for.
 * Orders that are also what somebody does or did ("recibe", "scarica", "انضم") count where a text begins with them and
 * nobody is named.
 */

interface Appeal {
  order: RegExp;
  /** What a house offers. */
  offer: RegExp;
}

const address = String.raw`[\w.+-]+@[\w-]+\.`;
/** The same in all languages. */
const services = String.raw`newsletter|podcast|whatsapp|telegram|facebook|instagram|youtube|google news|${address}`;

/** "Our" by itself is the story's as well: "la nostra costa", "nuestra gente". */
const ours = (forms: string, things: string): string =>
  String.raw`(?<![\p{L}\p{M}])(?:${forms})\s+(?:\p{L}+\s)?(?:${things})`;
const oursSpanish = ours(
  'nuestr[oa]s?',
  String.raw`bolet|canal|app(?!\p{L})|aplicaci|página|sitio|web|perfil|redes sociales|periodismo|contenid|noticias|newsletter|podcast|suscrip|alertas|redacci`,
);

const word = (forms: string): string => String.raw`(?<![\p{L}\p{M}])(?:${forms})(?![\p{L}\p{M}])`;
const anywhere = (forms: string): RegExp => new RegExp(word(forms), 'iu');
/** Behind a stop, a colon or a comma: not behind who does it, as in "que vous lui écrivez". */
const ofClause = (forms: string): RegExp =>
  new RegExp(String.raw`(?:^|[.!?:;,…–—*]["'”’)]*\s+)(?:${forms})(?![\p{L}\p{M}])`, 'iu');
const ofSentence = (forms: string): RegExp =>
  new RegExp(String.raw`(?:^|[!?:¡…–—*]["'”’)]*\s*|[.]\s+)(?:${forms})(?![\p{L}\p{M}])`, 'iu');
/** What the text begins with, or what stands behind a question, a call or a colon. */
const first = (forms: string): string => String.raw`(?:^|[!?:¡…]\s*)(?:${forms})(?![\p{L}\p{M}])`;

const appeals: readonly Appeal[] = [
  {
    // German orders "Sie", and tells of "sie".
    order:
      /(?<![\p{L}\p{M}])(?:(?:[Aa]bonnieren|[Ff]olgen|[Bb]estellen|[Mm]elden|[Uu]nterstützen|[Hh]ören|[Ss]chreiben|[Ll]esen) Sie|(?:ABONNIEREN|FOLGEN|BESTELLEN|MELDEN|UNTERSTÜTZEN|HÖREN|SCHREIBEN|LESEN) SIE)(?![\p{L}\p{M}])/u,
    offer: anywhere(
      String.raw`\p{L}*newsletters?|\p{L}*podcasts?|whatsapp\p{L}*|facebook\p{L}*|instagram\p{L}*|kostenlos\p{L}* (?:testen|lesen|abonnieren|\p{L}*(?:abo|artikel|probe\p{L}*|zugang|app))|\p{L}*redaktion|\p{L}*abos?|${address}\p{L}+`,
    ),
  },
  {
    order: ofClause(
      '(?:abonnez|inscrivez|recevez|suivez|retrouvez|rejoignez|soutenez|téléchargez|écoutez|écrivez)(?:[- ](?:vous|nous))?',
    ),
    offer: new RegExp(
      `${services}|infolettre|application|gratuit\\p{L}* (?:nos|notre|à nos|à notre) |rédaction|abonn`,
      'iu',
    ),
  },
  {
    order: anywhere(
      String.raw`suscríb\p{L}+|regístr\p{L}+|síguenos|síganos|apúntate|apúntese|únete|únase|inscreva-se|siga-nos|cadastre-se`,
    ),
    offer: new RegExp(`${services}|bolet[íi](?:n|m)|canal|aplicación|aplicativo`, 'iu'),
  },
  {
    order: ofSentence('inscreva|assine|siga|receba|baixe|apoie'),
    offer: new RegExp(
      `${services}|boletim|${ours('noss[oa]s?', String.raw`canal|app(?!\p{L})|página|site|portal|perfil|redes sociais|jornalismo|conteúdo|notícias|cobertura`)}|aplicativo`,
      'iu',
    ),
  },
  {
    order: anywhere('iscriviti|iscrivetevi|seguici|seguiteci'),
    offer: new RegExp(`${services}|canale|l['’]app`, 'iu'),
  },
  {
    order: ofSentence('abbonati(?! e )|abbonatevi|ricevi|scarica|sostieni|ascolta|segui'),
    offer: new RegExp(
      `${services}|l['’]app(?![\\p{L}\\p{M}])|${ours('(?:il|la|i|le|al|alla|ai|alle|sul|sulla|sui|sulle|del|della) nostr[oaie]', String.raw`canal|app(?!\p{L})|sit[oi](?!\p{L})|pagin|profil|social(?!\p{L})|giornalismo|notizi|aggiornament|diretta|redazion|abbonament`)}`,
      'iu',
    ),
  },
  {
    order: anywhere('подпи(?:шитесь|сывайтесь)|присоединяйтесь|читайте нас'),
    offer: new RegExp(
      `${services}|телеграм|рассылк|вконтакте|дзен|${word(String.raw`канал\p{L}{0,3}|новост(?:и|ей|ями|ях)`)}`,
      'iu',
    ),
  },
  {
    // "Установите приложение банка" is what the police advise.
    order: anywhere('следите|установите|скачайте'),
    offer: anywhere(
      String.raw`наш\p{L}{0,3} (?:\p{L}+[- ])?(?:приложени|канал|сайт|страниц|новост|рассылк|соцсет|групп|аккаунт|сообществ|подкаст)\p{L}*|за нами|telegram|телеграм\p{L}*|вконтакте|дзен\p{L}*`,
    ),
  },
  {
    // "Takip ediyor" is what somebody does; "-imiz" is what is ours.
    order: anywhere('abone ol(?:un|unuz)?|takip ed(?:in|iniz)|takip et'),
    offer: anywhere(
      String.raw`(?:e-)?bülten\p{L}*|bizi|\p{L}*(?:kanal|sayfa|hesab|hesap|site|uygulama|haber|podcast)\p{L}*[ıiuü]m[ıiuü]z\p{L}*|son dakika|${services.replaceAll('|', String.raw`\p{L}*|`)}`,
    ),
  },
  {
    order: anywhere('zapisz się|subskrybuj|obserwuj'),
    offer: anywhere(
      String.raw`(?<=(?:obserwuj|subskrybuj|czytaj) )nas|nasz\p{L}* (?:kanał|stron|profil|aplikacj|podcast|kont|serwis)\p{L}*|newsletter\p{L}*|powiadomie\p{L}*|facebook\p{L}*|instagram\p{L}*`,
    ),
  },
  {
    order: anywhere(String.raw`abonneer|volg ons|(?:schrijf|meld) je(?![^?]*\?)`),
    offer: anywhere(
      String.raw`(?<=volg )ons|(?:ons|onze) (?:\p{L}+ )?(?:kanaal|app|site|website|pagina|redactie)|\p{L}*nieuwsbrief|\p{L}*podcasts?|whatsapp\p{L}*`,
    ),
  },
  {
    // "Joined", "held responsible" and "took part" are written like the orders: what is ours and yours tells.
    order: new RegExp(word('تابعونا|تابعنا|اشترك|اشتركوا|انضم|انضموا|حمّل|حمّلوا|حمل|حملوا'), 'u'),
    offer: new RegExp(
      word(
        'نشرتنا|بنشرتنا|لنشرتنا|قناتنا|بقناتنا|لقناتنا|صفحتنا|صفحاتنا|حساباتنا|حسابنا|موقعنا|تطبيقنا|إلينا|بريدك|هاتفك',
      ),
      'u',
    ),
  },
];

/** An order that is a statement elsewhere, with what it is for in its own sentence. */
const firstWords: readonly RegExp[] = [
  new RegExp(
    `(?:${first('(?:(?:y|haz clic[^.!?,]{0,20} y) )?(?:recib[ea]|descarg(?:a|ue)|apoy[ae])')}|^para \\p{L}+r(?:se)? [^.!?,]*, (?:recibe|descarga|apoya))[^.!?]*(?:${word('newsletter|bolet[íi]n|podcast|whatsapp|telegram|aplicación|app|tu correo')}|${oursSpanish})`,
    'iu',
  ),
  new RegExp(
    String.raw`[.]\s+(?:recibe|descarga|apoya)\s[^.!?]*(?:${oursSpanish}|${word('tu (?:correo|móvil|celular)')})`,
    'iu',
  ),
  new RegExp(`${word('تابعونا')} (?:على|عبر)`, 'u'),
];

/** Whether the sentences of a paragraph ask their reader in a language other than English. */
export function asksElsewhere(sentences: readonly string[]): boolean {
  const text = sentences.join(' ');
  if (firstWords.some((words) => words.test(text))) return true;
  return appeals.some(({ order, offer }) =>
    sentences.some((one, at) => order.test(one) && offer.test(`${one} ${sentences[at + 1] ?? ''}`)),
  );
}
