import { expect, it } from 'vitest';
import { authenticationResponse, readPasskeyField, registrationResponse } from './passkeys';

const signed = {
  id: 'YWJj',
  rawId: 'YWJj',
  type: 'public-key',
  response: { clientDataJSON: 'e30', authenticatorData: 'AA', signature: 'BB', userHandle: null },
  clientExtensionResults: { credProps: { rk: true } },
  authenticatorAttachment: 'platform',
};

it('reads what browsers answer, and nothing of extensions', () => {
  const read = readPasskeyField(authenticationResponse, JSON.stringify(signed));
  expect(read).toMatchObject({ id: 'YWJj', clientExtensionResults: {} });
  const made = {
    ...signed,
    response: { clientDataJSON: 'e30', attestationObject: 'oA', transports: ['beam'] },
  };
  expect(readPasskeyField(registrationResponse, JSON.stringify(made))?.response.transports).toBeUndefined();
});

it.each([
  '',
  'null',
  '{',
  '[]',
  JSON.stringify({ ...signed, id: '../' }),
  JSON.stringify({ ...signed, type: 'x' }),
])('takes %j for nothing', (text) => expect(readPasskeyField(authenticationResponse, text)).toBeNull());
