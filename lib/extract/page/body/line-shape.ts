/** Scripts whose signs say more each: a sentence of theirs is a third as long. */
const denseSign = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const perDenseSign = 3;

/** How long a text is by what it says, whatever its script. */
export const weightOf = (text: string): number =>
  text.length + (text.match(denseSign)?.length ?? 0) * (perDenseSign - 1);

/** Ends as sentences do, in any script; a colon leads on to the next line of the text. */
export const endsSentence = (text: string): boolean =>
  /[.!?…:;。！？；：؟۔।]["'”’»›）)\]」』*]*$/u.test(text);

const stops = /[.!?。！？؟۔।](?=["'”’»)\]」』\s]|$)|[,،、，]/gu;

/** A line of fewer signs is a label, a name or a headline, unless it ends as a sentence does. */
const shortestProse = 70;

/** Running text: long enough, and with the stops of sentences in it. */
export const isProse = (text: string): boolean => {
  const weight = weightOf(text);
  if (weight < 40) return false;
  if (endsSentence(text)) return weight >= shortestProse || text.split(' ').length > 6;
  return weight >= shortestProse * 2 && (text.match(stops)?.length ?? 0) > 0;
};

/** When something was written, as comments and teasers bear it: a date, an hour, "3 hours ago". */
const stamp =
  /\b\d{1,2}[:.]\d{2}\b|\b(?:19|20)\d\d[-./年]\d{1,2}|\b\d{1,2}[-./]\d{1,2}[-./](?:\d{2}|(?:19|20)\d\d)\b|(?<!\d)\d{1,2}\.?\s+\p{L}{3,12}\.?,?\s+(?:19|20)\d\d|\p{L}{3,12}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+(?:19|20)\d\d|\b\d+\s*(?:s|m|min|h|d|w|y|sec\w*|minutes?|hours?|days?|weeks?|months?|years?)\.?\s+ago\b|\b(?:vor|hace|il y a|há|πριν(?: από)?|منذ|قبل)\s+\S{1,6}\s+\p{L}+|\d+\s*\p{L}+\s+(?:назад|temu|önce|fa|geleden|atrás)(?!\p{L})|\d+\s*(?:分钟|小时|天|分鐘|小時|時間|日)前|\b(?:yesterday|today|вчера|сегодня|вчора|wczoraj|dzisiaj|χθες|σήμερα|gestern|heute|ayer|hoy|hier|昨天|今天)\b/iu;
const longestStamp = 110;

export const isStamped = (text: string): boolean =>
  text.length <= longestStamp && !isProse(text) && stamp.test(text);

/** The hour, or how long ago: what is said of a note just written and not of a day in history. */
const timed =
  /\b\d{1,2}[:.]\d{2}\b(?!\.\d)|\bago\b|\b(?:vor|hace|il y a|há|πριν|منذ|قبل)\s|(?:назад|temu|önce|fa|geleden|atrás)(?!\p{L})|前/iu;
export const isTimed = (text: string): boolean => timed.test(text);
