import { expect, it } from 'vitest';
import { findProxyUser } from './proxy-user';

const of = (headers: Record<string, string>) => findProxyUser(new Headers(headers));

it('a proxy names a user, their address and their groups', () => {
  const name = Buffer.from('Zoë Ångström').toString('latin1');
  expect(
    of({
      'remote-user': 'zoe',
      'remote-email': 'zoe@news.example',
      'remote-name': name,
      'remote-groups': 'staff, newsroom,,',
    }),
  ).toEqual({ user: 'zoe', email: 'zoe@news.example', name: 'Zoë Ångström', groups: ['staff', 'newsroom'] });
});

it('a user may be known by an address, or by nothing but a name', () => {
  expect(of({ 'remote-user': 'zoe@news.example' })).toMatchObject({ email: 'zoe@news.example', name: 'zoe' });
  expect(of({ 'remote-user': 'zoe' })).toEqual({ user: 'zoe', email: null, name: 'zoe', groups: [] });
});

it('nobody is named by an address or groups alone, nor by nothing, nor by no end of it', () => {
  const others = { 'remote-email': 'zoe@news.example', 'remote-groups': 'admins' };
  expect(of({})).toBeNull();
  expect(of(others)).toBeNull();
  for (const user of [' ', 'z'.repeat(300)]) expect(of({ ...others, 'remote-user': user })).toBeNull();
});
