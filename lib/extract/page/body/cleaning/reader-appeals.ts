/**
 * What asks something of its reader and is none of the story: to subscribe, to pay, to write to the house. One
 * word is no proof, since stories tell of newsletters and donations too; an order and what it is for are.
 */

/** Nothing that asks is longer; texts that tell are. */
const longestAppeal = 700;

/** What the reader is to do, at the start of a sentence. */
const orders =
  /(?:^|[.!?:–—…*]["'”’)]*\s+|\b(?:please|make sure to|be sure to|don['’]t forget to)\s+)(?:please )?(?:subscribe|sign(?:ing)?[ -]?up|follow|listen|e-?mail|contact|click|tap|download|join|send|submit|share|let us know|tell us|write to us|reach out|discover|consider|check out|support|donate|contribute|pledge|become|register|get|stay|watch|stream|buy|shop|choose|read (?:our|more|the (?:full|original))|find (?:us|more|out)|learn more|see (?:our|more|all))(?![\p{L}\p{M}])/iu;
/** The same within one: what nobody is told to do but a reader. */
const ordersWithin =
  /\b(?:to|and|or|can|by)\s+(?:subscribe|sign(?:ing)?[ -]?up|follow (?:us|her|him|them|me)|e-?mail|click(?:ing)?|download (?:our|the)|let us know|tell us|write to us)(?![\p{L}\p{M}])/iu;

/** What the house offers or wants for it. */
const offers =
  /\b(?:(?:our|the|free|daily|weekly|my) (?:[\w’'-]+ ){0,3}newsletters?|newsletters? (?:here|today|now|below)|your inbox|subscribers? (?:only|get|receive|today)|subscription|membership|(?:become|becoming) (?:a|our) (?:\w+ )?(?:member|sponsor|subscriber|supporter|partner)|apple podcasts?|google podcasts?|podcasts? (?:app|here)|wherever you (?:get|listen)|spotify|in the comments(?: (?:below|section))?|e-?mail us|letters? to the editor|our (?:app|briefings?|community|newsroom|journalism|mission|reporting|work|coverage|website|channel|social|instagram|facebook|twitter|editorial process|partners?|sponsors?|experts?|editors)|click(?:ing)? (?:here|below)|sign up (?:here|for it|now|today)|say hello|free (?:[\w’'-]+ ){0,3}(?:trial|e-?course|e-?book|account)|your plan|gift of|tax[- ]deductible|as little as|as low as|pay ?wall|contribution|donation|the original article|for more information|follow live)\b|[\w.+-]+@[\w-]+\.[a-z]{2,}/iu;

/** By themselves they say that a line serves the house: what it earns, what it is allowed, what it is not liable for. */
const houseTerms =
  /\b(?:by (?:using|visiting|browsing|continuing to use) (?:this|our|the) (?:web)?site|we may (?:receive|earn|get|collect) (?:\w+ ){0,4}(?:compensation|commissions?|revenue)|(?:you|and) (?:consent|agree) to (?:our|the) (?:\w+ ){0,3}(?:terms|policy|agreement|use)|user agreement and|all rights reserved|no rights or credit|is (?:committed to publishing|dedicated to bringing you)|(?:uses|use) only high-quality sources|is our mission|['’]s mission is to)\b/iu;

/** What a house says of its own need in the first person. */
const pleads =
  /\b(?:we (?:need|rely on|depend on|believe (?:that )?(?:everyone|in|a|an|good|quality)|can['’]t do (?:this|it) without)|help (?:us|keep)|your (?:support|contribution|donation|subscription|gift)|support(?:ing)? (?:us|our (?:newsroom|journalis\w+|reporting|work|mission)|independent|local|quality|free)|(?:high-quality|independent|local|free|quality) (?:journalism|press|reporting|news))\b/giu;

/** The same in other languages: the order first, then what it is for. */
const elsewhere: readonly RegExp[] = [
  /(?<![\p{L}\p{M}])(?:abonnieren|folgen|bestellen|melden|unterstützen|hören|schreiben|lesen) sie(?![\p{L}\p{M}]).*(?:newsletter|podcast|whatsapp|facebook|instagram|kostenlos|redaktion|abo(?![\p{L}\p{M}])|[\w.+-]+@[\w-]+\.)/isu,
  /(?<![\p{L}\p{M}])(?:abonnez|inscrivez|recevez|suivez|retrouvez|rejoignez|soutenez|téléchargez|écoutez|écrivez)(?:[- ](?:vous|nous))?(?![\p{L}\p{M}]).*(?:newsletter|infolettre|podcast|whatsapp|facebook|instagram|application|gratuit|rédaction|abonn|[\w.+-]+@[\w-]+\.)/isu,
  /(?<![\p{L}\p{M}])(?:suscríb\p{L}+|regístr\p{L}+|sígue\p{L}*|síga\p{L}*|apúnta\p{L}+|recibe|reciba|descarga|descargue|únete|apoya|inscreva\p{L}*|assine|siga(?:-nos)?|receba|baixe|apoie)(?![\p{L}\p{M}]).*(?:newsletter|boletín|boletim|podcast|whatsapp|telegram|facebook|instagram|canal|aplicación|aplicativo|gratis|grátis)/isu,
  /(?<![\p{L}\p{M}])(?:iscriv\p{L}+|segui(?:ci|teci)?|abbona\p{L}+|ricevi|scarica|sostieni|ascolta)(?![\p{L}\p{M}]).*(?:newsletter|podcast|whatsapp|telegram|facebook|instagram|canale|l['’]app|gratis)/isu,
  /(?<![\p{L}\p{M}])(?:подпи(?:шитесь|сывайтесь)|присоединяйтесь|следите|читайте нас|установите|скачайте)(?![\p{L}\p{M}]).*(?:канал|telegram|телеграм|рассылк|вконтакте|приложени|новост|дзен)/isu,
  /(?<![\p{L}\p{M}])(?:abone ol\p{L}*|takip ed\p{L}+|zapisz się|subskrybuj|obserwuj|abonneer|schrijf je|meld je|volg ons)(?![\p{L}\p{M}])/iu,
  /(?:اشترك|تابعونا|تابعنا|انضم|حمّل|حمل تطبيق)/u,
];

/** Words that somebody said are the story's. */
const spoken = /^["“„«‘'—–-]|["”»]\s*(?:,\s*)?(?:\p{L}+\s){0,3}(?:said|says|told|added|wrote)\b/u;

/** Whether a paragraph asks its reader for something, or says by which terms it is read. */
export function asksReader(text: string): boolean {
  if (text.length > longestAppeal || spoken.test(text)) return false;
  if (houseTerms.test(text)) return true;
  if ((orders.test(text) || ordersWithin.test(text)) && offers.test(text)) return true;
  if ((text.match(pleads) ?? []).length > 1) return true;
  return elsewhere.some((appeal) => appeal.test(text));
}
