import { agencies, controlsBefore, controlsBehind, creditLabels } from './credit-words';

export interface CaptionAndCredit {
  caption: string | null;
  credit: string | null;
}

/** A credit names a person and a house or two; what is longer is a sentence. */
const longestCredit = 120;

/** A gallery's captions are paragraphs of their own; in a longer line nobody is looked for. */
const longestLine = 2_000;

const labelled = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:${creditLabels})\\s*(?:[:：/|–—-]|,(?=\\s)|\\.\\.\\.|…)\\s*|^fot\\.\\s*`,
  'iu',
);
const labelledBare = new RegExp(
  `^(?:(?:photo(?:graph)?s?|pictures?|images?|illustration|courtesy) (?:by|courtesy of|courtesy|via|from)|courtesy of) `,
  'iu',
);
const mark = /^\s*(?:©|\(c\)|ⓒ)\s*/iu;

const name = String.raw`(?:[\p{Lu}\p{Lo}@][\p{L}\p{M}\p{N}'’.&-]*|de|del|da|di|du|la|le|van|von|der|den|bin|al|el|of|the|and|via|for)`;

/** Ends with a house, or begins with one and a stroke: "Jo Doe/AP", "AP Photo/Jo Doe", "Getty Images". */
const withHouse = new RegExp(
  `^(?:${name}(?:[ ,&]{1,2}${name}){0,5}(?:\\s*/{1,2}\\s*|\\s*\\|\\s*|,\\s*|\\s+(?:via|for|by|-|–|—)\\s+|\\s+))?(?:${agencies})(?:\\s+(?:Photos?|Images?|Pool|Staff|File Photo|File))?(?:(?:\\s*/{1,2}\\s*|\\s+(?:via|for|by|-|–)\\s+|,\\s*|\\s*\\|\\s*)[\\p{L}\\p{M}\\p{N} .'’&/|,-]{2,60})?$`,
  'u',
);

/** Nothing but names, a stroke or bar between person and house: "Jo Doe / The River Post". */
const strokedNames = new RegExp(
  `^${name}(?: ${name}){0,4}\\s*(?:/{1,2}|\\|)\\s*${name}(?: ${name}){0,4}(?:\\s*(?:/|\\|)\\s*${name}(?: ${name}){0,4})?$`,
  'u',
);

/** A photographer with the house in parentheses behind, as Spanish papers have it: "Jo Lee (AFP)", "JO LEE (EL PAÍS)". */
const nameOfHouse = new RegExp(
  `^(?=\\p{Lu})${name}(?: ${name}){0,4} ?\\((?:${agencies}|[\\p{Lu} .]{2,30})\\)$`,
  'u',
);

/** Nothing but one name, which in parentheses behind a sentence is whose picture it is. */
const plainName = new RegExp(`^${name}(?:(?:,? |\\s?/\\s?)${name}){0,11}$`, 'u');

/** Whether a line is a name or two and nothing more: who is shown, or whose picture it is. */
export const isPlainName = (line: string): boolean => plainName.test(line);

const clean = (text: string): string | null => {
  const shown = text
    .replace(/\s+/g, ' ')
    .replace(/^[\s|/–—-]+|[\s|/–—-]+$/gu, '')
    .replace(/^[([]([^()[\]]*)[)\]]?$/u, '$1')
    .replace(/^([^()[\]]*)[)\]]$/u, '$1')
    .trim();
  return shown === '' ? null : shown;
};

/** A name that a template filled in for maker and house: "Jo Lee/Jo Lee". */
const saidTwice = /^([^/|]{2,40}?)\s*[/|]\s*\1(?=\s*(?:[/|]|$))/u;

/** A label that nothing follows names nobody. */
const noCredit =
  /^(?:(?:all )?rights reserved|copyrights?|credits?|photos?|photo credit|images?|pictures?|sources?|courtesy|caption|n\/a|none|null|undefined|unknown|\d{4})$/iu;

/** A credit without its label, sign and parentheses: whose picture it is. */
export function bareCredit(text: string): string | null {
  if (text.length > longestLine) return null;
  let rest = clean(text) ?? '';
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest
      .replace(mark, '')
      .replace(labelled, '')
      .replace(labelledBare, '')
      .replace(/[.;,]+$/u, '')
      .replace(saidTwice, '$1');
    rest = clean(rest) ?? '';
  }
  return rest === '' || rest.length > longestCredit || noCredit.test(rest) ? null : rest;
}

const isCredit = (text: string): boolean => {
  const shown = clean(text);
  if (shown === null || shown.length > longestCredit) return false;
  return (
    mark.test(shown) ||
    labelled.test(shown) ||
    labelledBare.test(shown) ||
    withHouse.test(shown) ||
    strokedNames.test(shown) ||
    nameOfHouse.test(shown)
  );
};

/** Labels that lead other lines too: where to send the page, what else to watch. */
const looseLabel = /^[^\p{L}]*(?:video|via|sources?|provided by|art|cartoon|stills?|renders?)\b/iu;

/** Whether a line says by its own label that it is a credit, whatever its element is called. */
export const isLabelledCredit = (line: string): boolean =>
  line.length <= longestCredit &&
  (labelled.test(line) || labelledBare.test(line)) &&
  !looseLabel.test(line) &&
  bareCredit(line) !== null;

const longestCaption = 400;
const creditBehind = new RegExp(
  `(?:[([（【]\\s*(?:${creditLabels})\\s*[:：/|–—][^()[\\]（）【】]{2,80}[)\\]）】]|[.!?”"’]\\s*(?:(?:photo|image|picture) )?credit\\s*(?:[:：]|\\.\\.\\.|…)\\s*[^.]{2,80})[\\s.]*$`,
  'iu',
);

/** Whether a line ends with a credit that says by its own label that it is one: no paragraph does. */
export const endsWithCredit = (line: string): boolean =>
  line.length <= longestCaption && creditBehind.test(line);

/** Places where a credit may begin: after the last sentence, a dash, a bar, in parentheses, at a label. */
function* splits(text: string): Generator<[caption: string, credit: string]> {
  const signed = /^(.*[.!?…"”’»])\s+([^.!?…"”’»()]{2,60}\([^()]{2,30}\))$/su.exec(text);
  if (signed) yield [signed[1] ?? '', signed[2] ?? ''];
  const closing = /^(.*?)\s*[([（【]([^()[\]（）【】]{2,120})[)\]）】][\s.。]*$/su.exec(text);
  if (closing) yield [closing[1] ?? '', closing[2] ?? ''];
  for (const at of text.matchAll(
    new RegExp(`(?:^|[\\s.(|/])((?:(?:${creditLabels})\\s*[:：/]|fot\\.)\\s*[^:：]{2,100})$`, 'giu'),
  ))
    yield [text.slice(0, at.index + at[0].length - (at[1]?.length ?? 0)), at[1] ?? ''];
  const sign = text.lastIndexOf('©');
  if (sign >= 0) yield [text.slice(0, sign), text.slice(sign)];
  const ends = [...text.matchAll(/[.!?…"”’»。؟]\s*(?=\S)|\s[|–—/]\s|\s{2,}|\n/gu)].reverse();
  for (const end of ends.slice(0, 6))
    yield [text.slice(0, end.index + end[0].length), text.slice(end.index + end[0].length)];
}

/** Local papers set the credit in capitals before the caption: "PHOTO BY JO DOE The harbour …". */
const creditFirst = /^PHOTOS? BY ((?:[\p{Lu}.'’-]{2,} ){1,4})(?=\p{Lu}\p{Ll})/u;

/** A line without the words of the page's own controls: its place in a gallery, what can be bought or opened. */
const withoutControls = (line: string): string =>
  line.replace(controlsBefore, '').replace(controlsBehind, '').trim();

/** Takes a picture's line apart: what it shows, and whose it is. */
export function splitCredit(line: string): CaptionAndCredit {
  if (line.length > longestLine) return { caption: plainCaption(line), credit: null };
  const text = withoutControls(line);
  if (text === '') return { caption: null, credit: null };
  const whole = /^\(([^()]{2,80})\)$/.exec(text)?.[1];
  if (whole !== undefined && plainName.test(whole)) return { caption: null, credit: bareCredit(whole) };
  const first = creditFirst.exec(text);
  if (first) return { caption: tidyCaption(text.slice(first[0].length)), credit: bareCredit(first[1] ?? '') };
  if (isCredit(text) && (labelled.test(text) || !/[.!?]\s+\p{Lu}/u.test(text)))
    return { caption: null, credit: bareCredit(text) };
  const named = /^(.*[.!?"”’])\s*\(([^()]{2,80})\)\s*$/su.exec(text);
  if (named && plainName.test(named[2] ?? ''))
    return { caption: tidyCaption(named[1] ?? ''), credit: bareCredit(named[2] ?? '') };
  for (const [caption, credit] of splits(text)) {
    if (!isCredit(credit)) continue;
    const found = bareCredit(credit);
    if (found !== null) return { caption: tidyCaption(caption), credit: found };
  }
  return { caption: tidyCaption(text), credit: null };
}

const plainCaption = (text: string): string | null => text.replace(/\s+/g, ' ').trim() || null;

/** Lines of the page's own controls, which say nothing of the picture. */
const noCaption =
  /^(?:(?:enlarge |view )?(?:this )?(?:image|photo|picture|caption)|opens in a new (?:window|tab)|(?:\p{L}+ )?by|watch(?: this| now)?:?\b.*\b\d{1,2}:\d\d|skip\b.*\b(?:carousel|gallery|slideshow|advert\w*|content|reading))$/iu;

/** A caption on one line, without what joined it to its credit or its label. */
export function tidyCaption(text: string): string | null {
  if (text.length > longestLine) return plainCaption(text);
  const shown = text
    .replace(/\s+/g, ' ')
    .replace(
      /^(?:image caption|caption|photo caption|hide caption|toggle caption|enlarge(?: this image)?|expand|close)[\s:,]+/i,
      '',
    )
    .replace(/\s*(?:hide caption|toggle caption|enlarge this image|view image in fullscreen)\s*/gi, ' ')
    .replace(/[\s|]*\b(?:photo )?credit\s*(?:\.{3}|…|:)?\s*$/i, '')
    .replace(/^[\s|/]+|[\s|/–—-]+$/gu, '')
    .replace(/\s*(?:…|\.{3})?\s*\[\+\]\s*/g, ' ')
    .replace(/^enlarge$/i, '')
    .trim();
  return !/\p{L}{2}/u.test(shown) || noCaption.test(shown) ? null : shown;
}
