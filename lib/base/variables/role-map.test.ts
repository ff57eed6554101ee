import { expect, it } from 'vitest';
import { parseRoleMap } from './role-map';

it('a map says which role the members of a group have', () => {
  expect(parseRoleMap('newsroom=editor, it = admin,cn=all=reader')).toEqual(
    new Map([
      ['newsroom', 'editor'],
      ['it', 'admin'],
      ['cn=all', 'reader'],
    ]),
  );
});

it.each([
  'newsroom',
  '=editor',
  'newsroom=owner',
  'newsroom=Editor',
  'a=editor,',
  ',',
  '',
  'a=editor,a=admin',
])('a map that can’t be read as it was meant is none: %j', (text) => expect(parseRoleMap(text)).toBeNull());
