import type { Configuration } from 'openid-client';
import type { SignInEnv } from '../../base/variables/sign-in-variables';

/** Where the provider is, and what it knows us by. */
export type OidcSettings = NonNullable<SignInEnv['OIDC']>;

/** What is to come back unchanged: remembered by the browser that began. */
export interface PendingSignIn {
  state: string;
  nonce: string;
  verifier: string;
}

/** Loaded where somebody signs in so: most servers answer readers alone. */
const load = () => import('openid-client');

/** A provider that doesn't answer for so long is away; the reader waits before an empty page. */
const timeoutSeconds = 10;
/** Providers change keys and addresses seldom, and say the new ones beside the old for longer. */
const holdsMs = 3_600_000;

const found = new Map<string, { at: number; configuration: Promise<Configuration> }>();

/** What the provider says of itself, asked for once in an hour. @throws where it doesn't answer, or is another */
async function configurationOf(settings: OidcSettings): Promise<Configuration> {
  const key = JSON.stringify(settings);
  const known = found.get(key);
  if (known && performance.now() - known.at < holdsMs) return known.configuration;
  const configuration = discover(settings);
  found.set(key, { at: performance.now(), configuration });
  configuration.catch(() => found.delete(key));
  return configuration;
}

async function discover({ discoveryUrl, clientId, clientSecret }: OidcSettings): Promise<Configuration> {
  const client = await load();
  const server = new URL(discoveryUrl);
  const execute = server.protocol === 'http:' ? [client.allowInsecureRequests] : [];
  const options = { timeout: timeoutSeconds, execute };
  const auth = client.ClientSecretBasic(clientSecret);
  const configuration = await client.discovery(server, clientId, clientSecret, auth, options);
  const { issuer } = configuration.serverMetadata();
  // Some end in a slash; what stands before the document's path must be who it says it is.
  const named = withoutSlash(discoveryUrl.replace(/\/\.well-known\/openid-configuration$/, ''));
  if (withoutSlash(issuer) !== named) throw new Error(`${discoveryUrl} is of another issuer: ${issuer}`);
  return configuration;
}

const withoutSlash = (address: string): string => address.replace(/\/$/, '');

/** Where somebody is sent to say who they are, and what has to be remembered until they are back. */
export async function beginOidc(
  settings: OidcSettings,
  redirectUri: string,
): Promise<{ url: string; pending: PendingSignIn }> {
  const client = await load();
  const configuration = await configurationOf(settings);
  const pending = {
    state: client.randomState(),
    nonce: client.randomNonce(),
    verifier: client.randomPKCECodeVerifier(),
  };
  const url = client.buildAuthorizationUrl(configuration, {
    redirect_uri: redirectUri,
    scope: settings.scopes,
    state: pending.state,
    nonce: pending.nonce,
    code_challenge: await client.calculatePKCECodeChallenge(pending.verifier),
    code_challenge_method: 'S256',
  });
  return { url: url.href, pending };
}

/**
 * What the provider says of who has come back: of its token, whose signature, issuer, audience, time and nonce are
 * verified, and of what it states beside it, where alone some have address and groups.
 *
 * @param returned the address that the browser came back to
 * @throws where anything isn't as it was begun
 */
export async function finishOidc(
  settings: OidcSettings,
  returned: URL,
  pending: PendingSignIn,
): Promise<Record<string, unknown>> {
  const client = await load();
  const configuration = await configurationOf(settings);
  const tokens = await client.authorizationCodeGrant(configuration, returned, {
    expectedState: pending.state,
    expectedNonce: pending.nonce,
    pkceCodeVerifier: pending.verifier,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (!claims) throw new Error('The provider sent no ID token');
  if (!configuration.serverMetadata().userinfo_endpoint) return { ...claims };
  const stated = await client.fetchUserInfo(configuration, tokens.access_token, claims.sub);
  // Who it is stays what was signed.
  return { ...stated, ...claims };
}
