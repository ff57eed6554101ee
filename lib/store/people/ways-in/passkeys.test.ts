import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { commandLinePermission } from '../../../auth/permission';
import { describeOnEachEngine } from '../../each-engine.testing';
import { openClients } from '../../engine/clients';
import { openStore, type Store } from '../../open-store';

const admin = commandLinePermission();
const site = { origin: 'https://news.example', name: 'News' };
const laptop = { userAgent: 'Mozilla/5.0', address: '192.0.2.1' };
const id = Buffer.from('a device’s key').toString('base64url');
const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest();

describeOnEachEngine((engine) => {
  let store: Store;
  let key: KeyObject;
  let personId: string;
  beforeEach(async () => {
    const url = await engine.newDatabase();
    store = await openStore({ databaseUrl: url });
    const ada = { name: 'Ada', email: 'ada@news.example', password: 'harbour lantern cobalt' };
    const added = await store.people.add(admin, ada, 'reader');
    personId = added.ok ? added.value.id : '';
    const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    key = pair.privateKey;
    const { x = '', y = '' } = pair.publicKey.export({ format: 'jwk' });
    // COSE (RFC 9053): kty EC2, alg ES256, crv P-256, and the point.
    const cose = [
      Buffer.from('a5010203262001215820', 'hex'),
      Buffer.from(x, 'base64url'),
      Buffer.from('225820', 'hex'),
      Buffer.from(y, 'base64url'),
    ];
    const publicKey = Buffer.concat(cose).toString('base64url');
    const { write, close } = await openClients(url);
    await write((queries) =>
      queries.passkey.create({ data: { id, personId, name: 'Phone', publicKey }, select: { id: true } }),
    ).finally(close);
  });
  afterEach(() => store.close());

  /** What a device answers to a challenge, for the page of this origin (WebAuthn, section 6.3.3). */
  async function answerOf(origin: string, challenge?: string) {
    const asked = challenge ?? (await store.people.askForSignature(site)).challenge;
    const client = Buffer.from(
      JSON.stringify({ type: 'webauthn.get', challenge: asked, origin, crossOrigin: false }),
    );
    // Present and verified; of a device that doesn't count.
    const authenticator = Buffer.concat([sha256(new URL(origin).hostname), Buffer.from('0500000000', 'hex')]);
    const signature = sign('sha256', Buffer.concat([authenticator, sha256(client)]), key);
    return {
      id,
      rawId: id,
      type: 'public-key' as const,
      clientExtensionResults: {},
      response: {
        clientDataJSON: client.toString('base64url'),
        authenticatorData: authenticator.toString('base64url'),
        signature: signature.toString('base64url'),
      },
    };
  }
  const signIn = (response: Awaited<ReturnType<typeof answerOf>>) =>
    store.people.signInByPasskey({ site, response }, laptop);

  it('signs in once for each challenge', async () => {
    const response = await answerOf(site.origin);
    expect(await signIn(response)).toMatchObject({ ok: true, value: { personId } });
    expect(await signIn(response)).toMatchObject({ ok: false });
  });

  it.each([
    'https://evil.example',
    'https://news.example.evil.example',
    'http://news.example',
    'https://news.example:8443',
  ])('opens nothing by what was signed for %s', async (origin) => {
    expect(await signIn(await answerOf(origin))).toMatchObject({ ok: false });
  });

  it('opens nothing by a challenge of the sender’s own, or to who is suspended', async () => {
    const made = Buffer.from('a challenge that nobody gave out').toString('base64url');
    expect(await signIn(await answerOf(site.origin, made))).toMatchObject({ ok: false });
    await store.people.setSuspended(admin, personId, true);
    expect(await signIn(await answerOf(site.origin))).toMatchObject({ ok: false });
  });
});
