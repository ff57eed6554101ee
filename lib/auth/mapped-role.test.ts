import { expect, it } from 'vitest';
import { mappedRole } from './mapped-role';

const map = new Map([
  ['newsroom', 'editor'],
  ['it', 'admin'],
  ['all', 'reader'],
] as const);

it.each([
  [[], 'reader'],
  [['somewhere'], 'reader'],
  [['all', 'newsroom'], 'editor'],
  [['newsroom', 'it', 'all'], 'admin'],
  [['Newsroom', 'toString'], 'reader'],
])('who is in %j is a reader or the most that a group of theirs is', (groups, role) => {
  expect(mappedRole(map, groups)).toBe(role);
});

it('without a map no group says anything', () => expect(mappedRole(null, ['it'])).toBeNull());
