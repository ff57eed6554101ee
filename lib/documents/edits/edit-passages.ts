import type { Passage, PassageContent, Run } from '../../article/article';
import { longestPassage } from '../../article/longest-passage';
import { passageText } from '../../article/passage-text';
import {
  contentOf,
  type FieldProblem,
  type Fields,
  isTextField,
  isTextPassage,
  leftOut,
  listKind,
  type TextKind,
  textKinds,
} from './article-fields';
import { isAdded, orderIn } from './arrange';
import { fromBlockMarkup, isBlockPassage, listAsText, textAsList } from './block-markup';
import { fromMarkup } from './inline-markup';
import { readWhole, wholeKinds } from './restore/whole-passages';

/**
 * The passages as they were typed. What nobody touched stays as it is, with all that there is no sign for; an empty
 * line within a passage makes two of it, the first of which keeps its id.
 */
export function editPassages(
  passages: readonly Passage[],
  current: Fields,
  fields: Fields,
  problems: FieldProblem[],
): Passage[] {
  let largest = Math.max(0, ...passages.map(({ id }) => Number(/\d+$/.exec(id)?.[0] ?? 0)));
  const typed = Object.fromEntries(
    Object.entries(fields).map(([name, now]) => [name, { was: current[name] ?? '', now }]),
  );
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const ordered = orderIn(current, typed).flatMap((id) => byId.get(id) ?? addedPassage(id, fields) ?? []);
  // What was put back twice, by two editors or in two windows, is one passage.
  const isUntouched = ({ id }: Passage) =>
    ['text', 'kind'].every((part) => fields[`${id}.${part}`] === current[`${id}.${part}`]);
  const stands = new Set(passages.filter(isUntouched).map(wordsOf));
  const isNew = (content: PassageContent): boolean =>
    !stands.has(wordsOf(content)) && Boolean(stands.add(wordsOf(content)));
  const edited = ordered.flatMap((passage): Passage[] => {
    const [text, kind] = [`${passage.id}.text`, `${passage.id}.kind`];
    if (fields[kind] === leftOut) return [];
    if (fields[text] === current[text] && fields[kind] === current[kind]) return [passage];
    if (!isTextPassage(passage) && !isBlockPassage(passage))
      return !isAdded(passage.id)
        ? [passage]
        : isNew(passage)
          ? [{ ...passage, id: `p${(largest += 1)}` }]
          : [];
    const read = readAs(passage.kind, fields[kind] ?? '', fields[text] ?? '');
    if (read === null) problems.push({ field: text, reason: tooManySigns });
    else if (read.some((content) => passageText(content).length > longestPassage))
      problems.push({ field: text, reason: tooLong });
    const wanted = isAdded(passage.id) ? read?.filter(isNew) : read;
    return (wanted ?? []).map((content, index) => ({
      ...content,
      id: index === 0 && !isAdded(passage.id) ? passage.id : `p${(largest += 1)}`,
    }));
  });
  if (!edited.some((passage) => passage.kind !== 'related' && passage.kind !== 'figure'))
    problems.push({ field: 'headline', reason: 'has no text below it any more' });
  return edited;
}

/** What makes two passages the same to a reader. */
const wordsOf = (content: PassageContent): string =>
  content.kind === 'related'
    ? JSON.stringify([content.link.headline, content.link.url])
    : content.kind === 'figure'
      ? JSON.stringify([content.photo.picture?.src, content.photo.caption])
      : passageText(content);

/** A passage that was put back, without the words that are typed in it; null where it has none. */
export function addedPassage(id: string, fields: Fields): Passage | null {
  if (!isAdded(id) || fields[`${id}.text`] === undefined) return null;
  const from = fields[`${id}.from`];
  if (from === 'table') return { id, kind: from, caption: null, head: null, rows: [] };
  if (from === listKind) return { id, kind: from, ordered: false, items: [] };
  if (wholeKinds.some((kind) => kind === from)) {
    const content = readWhole(from ?? '', fields[`${id}.text`] ?? '');
    return content && { id, ...content };
  }
  return { id, kind: 'paragraph', runs: [] };
}

const tooManySigns = 'can’t be read: use fewer signs such as [ and *';
const tooLong = 'is too long: break it with an empty line';

/** What was typed into a passage of one kind, as one of another; null where it can't be read. */
function readAs(from: Passage['kind'], to: string, markup: string): PassageContent[] | null {
  if (from === 'table') return fromBlockMarkup(from, markup);
  const isList = from === 'list';
  if (to === listKind || (isList && !isTextField(to)))
    return fromBlockMarkup(listKind, isList ? markup : textAsList(markup));
  const paragraphs = readParagraphs(isList ? listAsText(markup) : markup);
  return paragraphs && contentOf(toKind(to), paragraphs);
}

const toKind = (given: string | undefined): TextKind =>
  textKinds.find((kind) => kind === given) ?? 'paragraph';

/** Between empty lines; null where one can't be read. */
function readParagraphs(text: string): Run[][] | null {
  const parts: string[][] = [[]];
  for (const line of text.split('\n')) {
    if (line.trim() === '') parts.push([]);
    else parts.at(-1)?.push(line);
  }
  const read = parts.filter((lines) => lines.length > 0).map((lines) => fromMarkup(lines.join('\n')));
  return read.every((runs) => runs !== null) ? read : null;
}
