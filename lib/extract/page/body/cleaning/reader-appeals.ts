import { asksElsewhere } from './appeals-elsewhere';

/**
 * What asks something of its reader and is none of the story: to subscribe, to pay, to write to the house. One
 * word is no proof, since stories tell of newsletters and donations too; an order and what it is for are.
 */

/** Nothing that asks is longer; texts that tell are. */
const longestAppeal = 700;

/** What the reader is to do, at the start of a sentence: verbs that are nothing else there. */
const orders =
  /(?:^|[.!?:–—…*]["'”’)]*\s+|\b(?:please|make sure to|be sure to|don['’]t forget to)\s+)(?:please )?(?:subscribe|sign(?:ing)?[ -]?up|follow|listen|click|join|send|submit|let us know|tell us|write to us|reach out|discover|consider (?:\p{L}+ing|an?|us|our|your)|check out|donate|contribute|become|get|choose|read (?:our|more|the (?:full|original))|find (?:us|more|out)|learn more|see (?:our|more|all))(?![\p{L}\p{M}]|-\p{L})/iu;
/** Verbs that are nouns too, as in "Share prices" and "Contact between the two": orders after a "please" only. */
const pleas =
  /\b(?:please|make sure to|be sure to|don['’]t forget to)\s+(?:e-?mail|contact|tap|download|share|support|pledge|register|stay|watch|stream|buy|shop)(?![\p{L}\p{M}]|-\p{L})/iu;
/** They are orders at the start of a sentence, too, before what no noun has behind it: "our", "the", "us". */
const ordersOfNouns =
  /(?:^|[.!?:–—…*]["'”’)]*\s+)(?:(?:e-?mail|contact|tap|download|share|support|pledge|register|watch|stream|buy|shop)(?:[:!]|\s+(?:our|your|the|this|these|us|me|it|him|her|them|my|an?|all|more)\b)|(?:tap|download|share|register|watch|stream|buy|shop)\s+(?:now|here|today|live|online|on|via)\b|(?:register|pledge)\s+(?:for|to)\b|stay\s+(?:informed|up|tuned|connected|ahead|current|engaged|in (?:touch|the)|on top|with us)\b|support\s+(?:independent|local|quality|high-quality|free|public|non-?profit|investigative|community|journalism)\b)/iu;
/** A name behind them may be whom to ask, or a part of another: "Contact Ada Holm", "Contact Energy". */
const ordersOfNames =
  /(?:^|[.!?:–—…*]["'”’)]*\s+)(?:E-?mail|Contact|Support|Watch|Stream|Download|Shop)\s+\p{Lu}/u;
/** Where to write stands only with one who is to write. */
const addressed =
  /^["'“‘(]*(?:e-?mail|contact|share|support|register)(?![\p{L}\p{M}]|-\p{L}).*[\w.+-]+@[\w-]+\.[a-z]{2,}/isu;
/** The same within one: what nobody is told to do but a reader. */
const ordersWithin =
  /\b(?:to|and|or|can|by)\s+(?:subscribe|sign(?:ing)?[ -]?up|follow (?:us|her|him|them|me)|e-?mail|click(?:ing)?|download (?:our|the)|let us know|tell us|write to us)(?![\p{L}\p{M}])/iu;

/** What the house offers or wants for it. */
const offers =
  /\b(?:(?:our|the|free|daily|weekly|my) (?:[\w’'-]+ ){0,3}newsletters?|newsletters? (?:here|today|now|below)|your inbox|subscribers? (?:only|get|receive|today)|(?:become|becoming) (?:a|our) (?:\w+ )?(?:member|sponsor|subscriber|supporter|partner)|apple podcasts?|google podcasts?|podcasts? (?:app|here)|wherever you (?:get|listen)|spotify|in the comments(?: (?:below|section))?|e-?mail us|letters? to the editor|our (?:app|briefings?|community|newsroom|journalism|mission|reporting|work|coverage|website|channel|social|instagram|facebook|twitter|editorial process|partners?|sponsors?|experts?|editors)|click(?:ing)? (?:here|below)|sign up (?:here|for it|now|today)|say hello|your plan|tax[- ]deductible|the original article|for more information|follow live|(?:our|your|my) (?:[\w’'-]+ ){0,3}(?:subscription|membership|contribution|donation|pay ?wall)|(?:subscription|membership|contribution|donation) (?:[\w’'-]+ ){0,3}(?:here|today|now))\b|[\w.+-]+@[\w-]+\.[a-z]{2,}/iu;
/** What stories tell of as well: an offer only in the sentence of the order. */
const offersOfOrder =
  /\b(?:subscription|membership|contribution|donation|pay ?wall|gift of|as little as|as low as|free (?:[\w’'-]+ ){0,3}(?:trial|e-?course|e-?book|account))\b/iu;
/** To whom money is asked for, the price may stand in the next sentence: "Donate. As little as $5 a month." */
const payOrders = /^["'“‘(]*(?:please )?(?:donate|subscribe|contribute|sign[ -]?up|become an?)\b(?!,)/iu;

/** By themselves they say that a line serves the house: what it earns, what it is allowed, what it is not liable for. */
const houseTerms =
  /\b(?:by (?:using|visiting|browsing|continuing to use) (?:this|our|the) (?:web)?site|we may (?:receive|earn|get|collect) (?:\w+ ){0,4}(?:compensation|commissions?|revenue)|(?:you|and) (?:consent|agree) to (?:our|the) (?:\w+ ){0,3}(?:terms|policy|agreement|use)|user agreement and|all rights reserved|no rights or credit|is (?:committed to publishing|dedicated to bringing you)|(?:uses|use) only high-quality sources|is our mission|['’]s mission is to)\b/iu;

/** What a house says of its own need in the first person; politicians say the first two as well. */
const needs = [
  /\b(?:we (?:need|believe (?:that )?(?:everyone|in|an?|good|quality)|can['’]t do (?:this|it) without))\b/iu,
  /\bhelp (?:us|keep)\b/iu,
];
const ownNeeds = [
  /\bwe (?:rely|depend) on\b/iu,
  /\byour (?:support|contribution|donation|subscription|gift)\b/iu,
  /\bsupport(?:ing)? (?:us|our (?:newsroom|journalis\w+|reporting|work|mission)|independent|local|quality|free)\b/iu,
  /\b(?:high-quality|independent|local|free|quality) (?:journalism|press|reporting|news)\b/iu,
];

/** A house asks for its own sake, and says so twice. */
function pleads(text: string): boolean {
  const own = ownNeeds.filter((need) => need.test(text)).length;
  return own > 1 || (own > 0 && needs.some((need) => need.test(text)));
}

/** Words that somebody said are the story's. */
const spoken = /^["“„«‘'—–-]|["”»]\s*(?:,\s*)?(?:\p{L}+\s){0,3}(?:said|says|told|added|wrote)\b/u;

/** What somebody is told in a story: "he cried: “Subscribe!”". */
const quoted = /„[^“”]*[“”]|“[^”]*”|«[^»]*»|»[^«]*«|"[^"]*"/gu;

const sentenceEnd = /(?<=[.!?…]["'”’)]{0,2})\s+/u;

const isPlainOrder = (sentence: string): boolean =>
  orders.test(sentence) || pleas.test(sentence) || ordersOfNouns.test(sentence);
const isOrder = (sentence: string): boolean =>
  isPlainOrder(sentence) || ordersOfNames.test(sentence) || addressed.test(sentence);

/** Whether a paragraph asks its reader for something, or says by which terms it is read. */
export function asksReader(text: string): boolean {
  if (text.length > longestAppeal || spoken.test(text)) return false;
  const own = text.replace(quoted, '“”');
  if (houseTerms.test(own)) return true;
  const sentences = own.split(sentenceEnd);
  if ((ordersWithin.test(own) || sentences.some(isOrder)) && offers.test(own)) return true;
  if (sentences.some((one, at) => isPlainOrder(one) && offersOfOrder.test(withPrice(one, sentences[at + 1]))))
    return true;
  return pleads(own) || asksElsewhere(sentences);
}

const withPrice = (order: string, next = ''): string => (payOrders.test(order) ? `${order} ${next}` : order);
