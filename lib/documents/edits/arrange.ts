import { type FieldChanges, type Fields, isTextField, leftOut, listKind } from './article-fields';

/** What a button beside a passage does to it. */
const arrangements = ['up', 'down', 'join'] as const;
type Arrangement = (typeof arrangements)[number];

/** What a button says that was pressed, such as `join:p5`; null for another button. */
export function readArrangement(action: string): { how: Arrangement; id: string } | null {
  const [, how, id] = /^(up|down|join):([pb]\d{1,6})$/.exec(action) ?? [];
  const known = arrangements.find((one) => one === how);
  return known && id !== undefined ? { how: known, id } : null;
}

/** A passage that is put back and not published yet: its fields are an editor's alone. */
export const isAdded = (id: string): boolean => /^b\d{1,6}(?:\.|$)/.test(id);

/** The order of the passages as it was typed, by their ids; what has come since stands behind what it came behind. */
export function orderIn(fields: Fields, typed: FieldChanges): string[] {
  const known = idsIn(fields['order']);
  const [there, placed] = [new Set(known), new Set(idsIn(typed['order']?.now))];
  const order = [...placed].filter((id) => there.has(id) || (isAdded(id) && `${id}.text` in typed));
  for (const [at, id] of known.entries())
    if (!placed.has(id)) order.splice(order.indexOf(known[at - 1] ?? '') + 1, 0, id);
  const added = Object.keys(typed).flatMap((name) => /^(b\d{1,6})\.text$/.exec(name)?.[1] ?? []);
  return [...order, ...added.filter((id) => !placed.has(id))];
}

const idsIn = (order: string | undefined): string[] => (order ?? '').split(' ').filter((id) => id !== '');

/** Whether the passages that are in both stand in the same order. */
export function isSameOrder(one: string, other: string): boolean {
  const [ids, others] = [new Set(idsIn(one)), new Set(idsIn(other))];
  const common = (of: Set<string>, those: Set<string>) => [...of].filter((id) => those.has(id)).join(' ');
  return common(ids, others) === common(others, ids);
}

/**
 * What was typed, with a passage moved by one place, or joined to the one before it: its words stand behind those, and
 * it is left out itself. Null where it can't be.
 */
export function arrange(
  fields: Fields,
  typed: FieldChanges,
  { how, id }: { how: Arrangement; id: string },
): FieldChanges | null {
  const now = (name: string) => typed[name]?.now ?? fields[name] ?? '';
  const order = orderIn(fields, typed);
  const shown = order.filter((one) => now(`${one}.kind`) !== leftOut);
  const at = shown.indexOf(id);
  const other = at < 0 ? undefined : shown[how === 'down' ? at + 1 : at - 1];
  if (other === undefined) return null;
  const change = (name: string, to: string) => ({
    [name]: { was: typed[name]?.was ?? fields[name] ?? '', now: to },
  });
  if (how !== 'join') {
    const to = order.indexOf(other);
    const moved = order.filter((one) => one !== id);
    moved.splice(to, 0, id);
    return { ...typed, ...change('order', moved.join(' ')) };
  }
  const kinds = [now(`${other}.kind`), now(`${id}.kind`)];
  const areLists = kinds.every((kind) => kind === listKind);
  if (!areLists && !kinds.every(isTextField)) return null;
  const words = [now(`${other}.text`), now(`${id}.text`)]
    .map((text) => text.trim())
    .filter((text) => text !== '');
  return {
    ...typed,
    ...change(`${other}.text`, words.join(areLists ? '\n' : ' ')),
    ...change(`${id}.kind`, leftOut),
  };
}
