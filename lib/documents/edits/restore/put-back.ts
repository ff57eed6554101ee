import { type FieldChanges, type Fields, isTextField, listKind } from '../article-fields';
import { isAdded, orderIn } from '../arrange';
import { readWebPhoto, wholeKinds } from './whole-passages';

/** A passage that is to come into the text, as an editor types it, and the passage that it comes behind. */
export interface PutBack {
  after: string | null;
  kind: string;
  markup: string;
}

/** What a button says that puts a passage back, or a picture that has to be fetched for it. */
export const putBackAction = ({ after, kind, markup }: PutBack): string =>
  `back:${after ?? ''}:${kind}:${markup}`;

/** A picture of the web that was asked for with a button, and the passage that it comes behind; null for another button. */
export function readPictureBack(
  action: string,
): { after: string | null; photo: NonNullable<ReturnType<typeof readWebPhoto>> } | null {
  const [, after = '', markup = ''] = /^back:((?:p\d{1,6})?):picture:(.+)$/s.exec(action) ?? [];
  const photo = markup === '' ? null : readWebPhoto(markup);
  return photo && { after: after === '' ? null : after, photo };
}

/** What was asked for with a button; null for another button. */
export function readPutBack(action: string): PutBack | null {
  const [, after = '', kind = '', markup = ''] =
    /^back:((?:p\d{1,6})?):([a-z]{1,20}(?: \d)?):(.+)$/s.exec(action) ?? [];
  const isKnown =
    isTextField(kind) || kind === listKind || kind === 'table' || wholeKinds.some((one) => one === kind);
  return isKnown
    ? { after: after === '' ? null : after, kind, markup: markup.replace(/\r\n?/g, '\n') }
    : null;
}

/** What was typed, with a passage more: it is the editor's alone until it is published, which gives it an id. */
export function putBack(
  fields: Fields,
  typed: FieldChanges,
  { after, kind, markup }: PutBack,
): { changes: FieldChanges; id: string } {
  const id = freeId(typed);
  const order = orderIn(fields, typed);
  let at = after === null ? 0 : order.indexOf(after) + 1;
  if (at === 0 && after !== null) at = order.length;
  // Behind those that were put back there before.
  while (isAdded(order[at] ?? '')) at += 1;
  const now = (text: string) => ({ was: '', now: text });
  return {
    id,
    changes: {
      ...typed,
      ...{ [`${id}.from`]: now(kind), [`${id}.kind`]: now(kind), [`${id}.text`]: now(markup) },
      order: {
        was: typed['order']?.was ?? fields['order'] ?? '',
        now: order.toSpliced(at, 0, id).join(' '),
      },
    },
  };
}

/** What was typed into a passage that the article has no more, as a passage at the end; null where nothing was. */
export function putTypedBack(
  fields: Fields,
  typed: FieldChanges,
  gone: string,
): ReturnType<typeof putBack> | null {
  const { [`${gone}.text`]: text, ...rest } = typed;
  if (!text || `${gone}.text` in fields || text.now.trim() === '') return null;
  const kind = typed[`${gone}.kind`]?.now ?? '';
  const after = orderIn(fields, rest).findLast((id) => !isAdded(id)) ?? null;
  return putBack(fields, rest, { after, kind: isTextField(kind) ? kind : 'paragraph', markup: text.now });
}

/** What was typed, with one story more. */
export function withStory(fields: Fields, typed: FieldChanges, title: string): FieldChanges {
  const { was, now } = typed['stories'] ?? { was: fields['stories'] ?? '', now: fields['stories'] ?? '' };
  return { ...typed, stories: { was, now: addedStory(now, title) } };
}

/** A list of stories, one a line, with one more; each stands in it once. */
export function addedStory(list: string, title: string): string {
  const titles = list.split('\n').filter((line) => line.trim() !== '');
  return [...new Set([...titles, title.trim()])].join('\n');
}

const freeId = (...typed: FieldChanges[]): string => {
  const numbers = typed.flatMap((changes) =>
    Object.keys(changes).map((name) => Number(/^b(\d+)\./.exec(name)?.[1] ?? 0)),
  );
  return `b${Math.max(0, ...numbers) + 1}`;
};

/** What another editor put back, under ids that this one has not given. */
export function renumbered(theirs: FieldChanges, mine: FieldChanges): FieldChanges {
  const ids = new Set(
    Object.keys(theirs).flatMap((name) => (isAdded(name) ? (name.split('.')[0] ?? []) : [])),
  );
  const first = Number(freeId(mine, theirs).slice(1));
  const renamed = new Map([...ids].map((id, index) => [id, `b${first + index}`]));
  const rename = (id: string) => renamed.get(id) ?? id;
  return Object.fromEntries(
    Object.entries(theirs).map(([name, change]) => {
      const [id = '', part] = name.split('.');
      if (name === 'order') return [name, { ...change, now: change.now.split(' ').map(rename).join(' ') }];
      return [part === undefined || !isAdded(id) ? name : `${rename(id)}.${part}`, change];
    }),
  );
}
