import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginOidc, finishOidc, type OidcSettings } from './oidc';
import { client, startProvider } from './oidc-provider.testing';

const callback = 'https://news.example/sign-in/oidc/callback';
const ada = { email: 'ada@news.example', email_verified: true, name: 'Ada Quill', groups: ['newsroom'] };

/** Follows the way that a browser is led, with its cookies, until it is back at the site. */
async function returnedTo(site: string, from: string): Promise<URL> {
  const cookies = new Map<string, string>();
  let at = new URL(from);
  for (let steps = 0; !at.href.startsWith(site); steps += 1) {
    if (steps > 10) throw new Error(`${at.href} leads nowhere`);
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(at, { redirect: 'manual', headers: { cookie } });
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      cookies.set(name, value);
    }
    const location = response.headers.get('location');
    if (location === null) throw new Error(`${at.href}: ${response.status} ${await response.text()}`);
    at = new URL(location, at);
  }
  return at;
}

describe('signing in by a provider', () => {
  let provider: Awaited<ReturnType<typeof startProvider>>;
  let settings: OidcSettings;
  let signsIn = 'ada';
  const people = { ada, bob: { email: ada.email, email_verified: false } };
  beforeAll(async () => {
    provider = await startProvider(people, [callback], () => signsIn);
    settings = {
      discoveryUrl: `${provider.issuer}/.well-known/openid-configuration`,
      clientId: client.id,
      clientSecret: client.secret,
      name: 'Test',
      scopes: 'openid email profile',
      roleClaim: 'groups',
      roleMap: null,
    };
  });
  afterAll(() => provider.stop());

  async function goAndReturn(who = 'ada') {
    signsIn = who;
    const { url, pending } = await beginOidc(settings, callback);
    return { returned: await returnedTo(callback, url), pending };
  }

  it('says who has come back, by what was signed and what is told beside it', async () => {
    const { returned, pending } = await goAndReturn();
    expect(await finishOidc(settings, returned, pending)).toMatchObject({
      ...ada,
      iss: provider.issuer,
      sub: 'ada',
    });
    const bob = await goAndReturn('bob');
    expect(await finishOidc(settings, bob.returned, bob.pending)).toMatchObject({
      sub: 'bob',
      email_verified: false,
    });
  });

  it('sends nobody twice with the same, and asks for a proof of who began', async () => {
    const [one, other] = [await beginOidc(settings, callback), await beginOidc(settings, callback)];
    expect(new Set([...Object.values(one.pending), ...Object.values(other.pending)]).size).toBe(6);
    const asked = new URL(one.url).searchParams;
    expect(asked.get('code_challenge_method')).toBe('S256');
    expect(asked.get('redirect_uri')).toBe(callback);
    expect(one.url).not.toContain(one.pending.verifier);
  });

  it.each(['state', 'nonce', 'verifier'] as const)(
    'refuses who comes back with another’s %s',
    async (changed) => {
      const { returned, pending } = await goAndReturn();
      const { pending: others } = await beginOidc(settings, callback);
      const mixed = { ...pending, [changed]: others[changed] };
      await expect(finishOidc(settings, returned, mixed)).rejects.toThrow();
    },
  );

  it('refuses a code that was used, one that was made up, and none', async () => {
    const { returned, pending } = await goAndReturn();
    await finishOidc(settings, returned, pending);
    await expect(finishOidc(settings, returned, pending)).rejects.toThrow();
    for (const code of ['made-up', '']) {
      const again = await beginOidc(settings, callback);
      const forged = new URL(`${callback}?code=${code}&state=${again.pending.state}&iss=${provider.issuer}`);
      await expect(finishOidc(settings, forged, again.pending)).rejects.toThrow();
    }
  });

  it('refuses a document of another issuer, and asks again where none answered', async () => {
    const other = createServer((_, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(
        JSON.stringify({ issuer: provider.issuer, authorization_endpoint: `${provider.issuer}/auth` }),
      );
    }).listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const forged = { ...settings, discoveryUrl: `http://127.0.0.1:${port}/.well-known/openid-configuration` };
    await expect(beginOidc(forged, callback)).rejects.toThrow('another issuer');
    await new Promise((resolve) => other.close(resolve).closeAllConnections());
    await expect(beginOidc(forged, callback)).rejects.not.toThrow('another issuer');
  });
});
