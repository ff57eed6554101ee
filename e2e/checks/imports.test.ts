import { describe, expect, it } from 'vitest';
import { drawable } from './drawable';
import { mayImport } from './may-import';
import { isTest, sourceFile, type SourceFile, sourceFiles } from './source-files.testing';

const rooms = Object.keys(mayImport).sort((a, b) => b.length - a.length);
const roomOf = (path: string): string =>
  rooms.find((room) => path === room || path.startsWith(`${room}/`)) ?? path;

const allowed = (room: string): string[] =>
  (mayImport[room] ?? []).flatMap((one) =>
    one === 'lib' ? drawable : one === 'components' ? rooms.filter((other) => other.startsWith(one)) : one,
  );

/** What product files import against the list, or from tests' support. */
function forbidden(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => !isTest(path))
    .flatMap(({ path, imports }) => {
      const room = roomOf(path);
      const from = new Set([room, ...allowed(room)]);
      if (from.has('*')) return [];
      return imports
        .filter((one) => isTest(one) || !from.has(roomOf(one)))
        .map((one) => `${path} imports ${one}`);
    });
}

/** Each circle of nodes once, as the nodes in it. */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const found: string[][] = [];
  const [order, least] = [new Map<string, number>(), new Map<string, number>()];
  const open: string[] = [];
  const visit = (node: string) => {
    order.set(node, order.size);
    least.set(node, order.get(node) ?? 0);
    open.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!order.has(next)) visit(next);
      if (open.includes(next)) least.set(node, Math.min(least.get(node) ?? 0, least.get(next) ?? 0));
    }
    if (least.get(node) !== order.get(node)) return;
    const circle = open.splice(open.indexOf(node));
    if (circle.length > 1) found.push(circle.sort());
  };
  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return found;
}

const graphOf = (files: readonly SourceFile[]) =>
  new Map(files.filter(({ path }) => !isTest(path)).map(({ path, imports }) => [path, imports]));

describe('imports', () => {
  it('run one way between rooms, types included', () => {
    expect(forbidden(sourceFiles)).toEqual([]);
    expect(
      circles(new Map(rooms.filter((room) => room !== 'e2e').map((room) => [room, allowed(room)]))),
    ).toEqual([]);
  });

  it('run one way between files, types included', () => {
    expect(circles(graphOf(sourceFiles))).toEqual([]);
  });

  it('are allowed to rooms that there are', () => {
    const named = new Set([...rooms, ...Object.values(mayImport).flat(), ...drawable]);
    const groups = ['lib', 'components', '*', 'prisma/generated'];
    const gone = [...named].filter(
      (room) => !groups.includes(room) && !sourceFiles.some(({ path }) => roomOf(path) === room),
    );
    expect(gone).toEqual([]);
  });

  it('are checked: against the list, of types, from tests’ support, and in circles', () => {
    const planted = (path: string, text: string) => sourceFile(path, text);
    expect(
      forbidden([
        planted('lib/text/a.ts', "import type { Article } from '../article/article';"),
        planted('lib/article/a.ts', "export const deferred = () => import('../store/open-store');"),
        planted('components/ui/a.tsx', "import { library } from '@/lib/store/library';"),
        planted('lib/import/a.ts', "export { sampleDraft } from '../store/sample-draft.testing';"),
        planted('lib/new-room/a.ts', "import { normalizeText } from '../text/normalize';"),
        planted('lib/article/b.ts', "import { normalizeText } from '../text/normalize';"),
      ]),
    ).toEqual([
      'lib/text/a.ts imports lib/article/article.ts',
      'lib/article/a.ts imports lib/store/open-store.ts',
      'components/ui/a.tsx imports lib/store/library.ts',
      'lib/import/a.ts imports lib/store/sample-draft.testing.ts',
      'lib/new-room/a.ts imports lib/text/normalize.ts',
    ]);
    const ring = { a: ['b', 'd'], b: ['c'], c: ['a'], d: ['d'], e: ['a'] };
    expect(circles(new Map(Object.entries(ring)))).toEqual([['a', 'b', 'c']]);
  });
});
