import type { Bearer, LedMention } from './collect-people';
import type { NameWords } from './languages/name-words';

/** What is known when a phrase is led back to a name. */
export interface NameContext {
  text: string;
  /** Names outside quotations, in order. */
  mentions: readonly LedMention[];
  known: NameWords;
  /** Who spoke last before the phrase. */
  lastSpeaker: Bearer | null;
}

export interface LedBack {
  name: string;
  bearer: Bearer | null;
  /** Whether the phrase has the name itself, and not a pronoun, an age or a role that stands for it. */
  isNamed: boolean;
}

// A pronoun whose name stands further back than this was left without one by the page.
const FARTHEST_MENTIONS = 40;
// "The minister" may have been named in the first sentence of a long report.
const FARTHEST_ROLE = 500;
// A name so many characters further back, about a sentence and a half, counts one point less.
const NEAR = 250;

/** The fullest name that the words of a phrase stand for; the words themselves where there is none. */
export function leadBack(start: number, end: number, context: NameContext): LedBack {
  const phrase = context.text.slice(start, end);
  const named = officerName(end, context) ?? headName(start, end, context) ?? appositeName(end, context);
  if (named) return { name: named.name, bearer: named, isNamed: true };
  // French ties the pronoun to its verb: "a-t-il".
  const word = phrase.toLowerCase().replace(/^.*-(?=(?:il|elle)s?$)/u, '');
  const { known } = context;
  let bearer: Bearer | null = null;
  if (known.he.has(word))
    bearer = latest(start, context, (one) => one.kind === 'person' && one.gender !== 'female', 'male');
  else if (known.she.has(word))
    bearer = latest(start, context, (one) => one.kind === 'person' && one.gender !== 'male', 'female');
  else if (known.it.has(word)) bearer = latest(start, context, (one) => one.kind === 'body', null);
  else if (known.they.has(word)) bearer = latest(start, context, (one) => one.kind !== 'place', null);
  else if (word === 'who') bearer = latest(start, context, (one) => one.kind === 'person', null);
  else bearer = byAge(start, phrase, context) ?? byRole(start, phrase, context);
  return { name: bearer?.name ?? phrase, bearer, isNamed: false };
}

/** Before the name of what someone belongs to: "a lawyer for", "el portavoz de la". */
const BELONGING =
  /(?:^|\s)(?:(?:of|for|at|from|in|with|on|to|by)\s(?:the\s)?|(?:de|du|des|del|di|della|do|dos|das|da|von)\s(?:la\s|los\s|las\s|el\s)?|d[e’']?\s?l[a’']\s?)$/;

/** The name at the head of a phrase: not the owner in "Lee’s lawyer", nor the client in "a lawyer for Lee". */
function headName(start: number, end: number, { text, mentions }: NameContext): Bearer | null {
  let head: LedMention | null = null;
  for (let at = firstFrom(mentions, start); at < mentions.length; at++) {
    const mention = mentions[at];
    if (!mention || mention.start >= end) break;
    if (/^['’]s?/.test(text.slice(mention.end, mention.end + 2))) continue;
    const before = text.slice(head ? head.end : start, mention.start);
    if (BELONGING.test(before)) break;
    head = mention;
  }
  return head?.bearer ?? null;
}

/** "said Port Alder sporting director Ann Lee": who has an office of a body, and not the body, is named last. */
function officerName(end: number, { text, mentions, known }: NameContext): Bearer | null {
  const office = /^ (?:[\p{Ll}-]+ ){0,2}([\p{Ll}-]+) (?=\p{Lu})/u.exec(text.slice(end, end + LONGEST_ROLE));
  if (!office || !known.titles.has(office[1] ?? '')) return null;
  const next = mentions[firstFrom(mentions, end)];
  return next?.start === end + office[0].length && next.bearer.kind === 'person' ? next.bearer : null;
}

/** "the captain, Ann Lee, said": the name that a role is followed by. */
function appositeName(end: number, { text, mentions }: NameContext): Bearer | null {
  if (!text.startsWith(', ', end)) return null;
  const next = mentions[firstFrom(mentions, end)];
  if (next?.start !== end + 2 || next.bearer.kind !== 'person') return null;
  return /^(?:[,.;]|\s*$)/u.test(text.slice(next.end, next.end + 2)) ? next.bearer : null;
}

function firstFrom(mentions: readonly LedMention[], character: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < character) low = middle + 1;
    else high = middle;
  }
  return low;
}

function latest(
  start: number,
  { mentions, lastSpeaker, text }: NameContext,
  fits: (bearer: Bearer) => boolean,
  gender: 'male' | 'female' | null,
): Bearer | null {
  let best: Bearer | null = null;
  let bestScore = -Infinity;
  const from = firstFrom(mentions, start) - 1;
  for (let at = from; at >= 0 && from - at < FARTHEST_MENTIONS; at--) {
    const mention = mentions[at];
    if (!mention || !fits(mention.bearer)) continue;
    let score = -(start - mention.end) / NEAR;
    if (mention.bearer === lastSpeaker) score += 0.75;
    if (gender && mention.bearer.gender === gender) score += 0.5;
    // What opens a sentence is what it is about; an owner seldom is.
    if (opensSentence(text, mention)) score += 0.75;
    if (/^['’]s?/.test(text.slice(mention.end, mention.end + 2))) score -= 0.5;
    if (score > bestScore) {
      best = mention.bearer;
      bestScore = score;
    }
  }
  return best;
}

// "The former head of the harbour board, Ann Lee, denied it.": a role of more words is a clause.
const LONGEST_ROLE = 60;
const ROLE_THAT_OPENS = /(?:^|[.!?\n”"»] ?)\p{Lu}[^.!?\n,;:”"»]*, $/u;

/** Named as the first thing of a sentence, or beside the role that is. */
function opensSentence(text: string, mention: LedMention): boolean {
  if (/(?:^|[.!?\n”"]) ?$/.test(text.slice(Math.max(0, mention.start - 2), mention.start))) return true;
  return (
    text[mention.end] === ',' &&
    ROLE_THAT_OPENS.test(text.slice(Math.max(0, mention.start - LONGEST_ROLE), mention.start))
  );
}

/** "so der 48-Jährige": whom the text named last. */
function byAge(start: number, phrase: string, context: NameContext): Bearer | null {
  const article = /^(der|die) \d{1,3}-Jährige$/iu.exec(phrase)?.[1]?.toLowerCase();
  if (article === undefined) return null;
  const [gender, other] = article === 'der' ? (['male', 'female'] as const) : (['female', 'male'] as const);
  return latest(start, context, (one) => one.kind === 'person' && one.gender !== other, gender);
}

function byRole(start: number, phrase: string, { mentions, known }: NameContext): Bearer | null {
  const match =
    /^(?:(?:the|this|that|der|die|dieser|diese|le|la|el|il|lo|o|a) |l['’])(?:[\p{L}-]+ )*?([\p{L}-]+)$/iu.exec(
      phrase,
    );
  const role = match?.[1]?.toLowerCase();
  if (!role) return null;
  const from = firstFrom(mentions, start) - 1;
  for (let at = from; at >= 0 && from - at < FARTHEST_ROLE; at--) {
    const bearer = mentions[at]?.bearer;
    if (!bearer) continue;
    if (bearer.roles.has(role)) return bearer;
    if (bearer.kind === 'body' && known.bodies.has(role) && bearer.name.toLowerCase().endsWith(role))
      return bearer;
  }
  return null;
}
