import { describe, expect, it } from 'vitest';
import { identityOfClaims } from './oidc-claims';

const mapping = { claim: 'groups', map: new Map([['newsroom', 'editor'] as const]) };
const claims = {
  iss: 'https://id.example/realms/news',
  sub: '1234',
  email: 'ada@news.example',
  email_verified: true,
  name: 'Ada Quill',
  groups: ['staff', 'newsroom'],
};
const of = (changed: object, by = mapping) => identityOfClaims({ ...claims, ...changed }, by);

describe('a provider’s claims', () => {
  it('say who somebody is and what they may do', () => {
    expect(of({})).toEqual({
      provider: 'oidc',
      subject: 'https://id.example/realms/news 1234',
      email: 'ada@news.example',
      isVerified: true,
      name: 'Ada Quill',
      role: 'editor',
    });
  });

  it.each([[false], ['true'], ['false'], [1], [null], [undefined], [{}]])(
    'verify no address by %j',
    (email_verified) => expect(of({ email_verified })).toMatchObject({ isVerified: false }),
  );

  it('are another’s under another issuer or subject', () => {
    const subjects = [of({}), of({ sub: '1235' }), of({ iss: 'https://id.example/realms/other' })];
    expect(new Set(subjects.map((one) => one?.subject)).size).toBe(3);
  });

  it('name groups in a list, as one word, or further down', () => {
    expect(of({ groups: 'newsroom' })?.role).toBe('editor');
    expect(of({ groups: [7, { newsroom: true }] })?.role).toBe('reader');
    const nested = { realm_access: { roles: ['newsroom'] } };
    expect(of(nested, { ...mapping, claim: 'realm_access.roles' })?.role).toBe('editor');
    expect(of({ 'a.b': ['newsroom'] }, { ...mapping, claim: 'a.b' })?.role).toBe('editor');
    expect(of({}, { ...mapping, claim: '__proto__.constructor' })?.role).toBe('reader');
    expect(identityOfClaims(claims, { claim: 'groups', map: null })?.role).toBeNull();
  });

  it('call somebody what can be found', () => {
    expect(of({ name: undefined, preferred_username: 'aq' })?.name).toBe('aq');
    expect(of({ name: ' ' })?.name).toBe('ada');
  });

  it.each([{ sub: '' }, { sub: undefined }, { iss: 'news' }, { sub: 's'.repeat(256) }])(
    'say too little with %j',
    (changed) => expect(of(changed)).toBeNull(),
  );
  it('that are none say nothing', () => expect(identityOfClaims(undefined, mapping)).toBeNull());
});
