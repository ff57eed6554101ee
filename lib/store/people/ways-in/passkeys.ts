import { randomBytes } from 'node:crypto';
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import type { Passkey, SignedIn } from '../../../auth/person';
import type { Clients, Queries } from '../../engine/clients';
import { reauthenticate } from '../account';
import { isName, nameRule } from '../people';
import { done, type Outcome, refused } from '../person-types';
import { hashOfToken } from '../session-tokens';
import { type Begun, changeSessions, type Device, startSession } from '../sessions';

/** Which site the keys are for. */
export interface PasskeySite {
  /** As browsers write it: scheme, host and port. */
  origin: string;
  name: string;
}

interface NewPasskey {
  site: PasskeySite;
  name: string;
  password: string;
  response: RegistrationResponseJSON;
}

/** Long enough to find the phone. */
const challengeMs = 5 * 60_000;
/** More devices than anybody has. */
const mostPasskeys = 20;
const failed = 'The passkey could not be checked. Try again.';

/** Loaded where a passkey is used: most servers answer readers alone. */
const webauthn = () => import('@simplewebauthn/server');
const hostOf = ({ origin }: PasskeySite): string => new URL(origin).hostname;

/** What a browser makes a new passkey by. */
export async function askForPasskey(clients: Clients, { person }: SignedIn, site: PasskeySite) {
  const known = await clients.read.passkey.findMany({ where: { personId: person.id }, select: { id: true } });
  const { generateRegistrationOptions } = await webauthn();
  return generateRegistrationOptions({
    rpName: site.name,
    rpID: hostOf(site),
    userName: person.email,
    userDisplayName: person.name,
    userID: new TextEncoder().encode(person.id),
    challenge: await newChallenge(clients),
    excludeCredentials: known,
    // Whoever signs in by it doesn’t say who they are before.
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
}

/** Stores a passkey that a browser has made for this person, who makes sure of who they are; see `reauthenticate`. */
export async function addPasskey(
  clients: Clients,
  session: SignedIn,
  { site, name, password, response }: NewPasskey,
): Promise<Outcome> {
  const { person } = session;
  const called = name.trim();
  if (!isName(called)) return refused(nameRule);
  const unsure = await reauthenticate(clients, session, password);
  if (unsure) return refused(unsure);
  const { verifyRegistrationResponse } = await webauthn();
  const verified = await verifyRegistrationResponse({
    response,
    expectedChallenge: (challenge) => isOurChallenge(clients, challenge),
    expectedOrigin: site.origin,
    expectedRPID: hostOf(site),
  }).catch(() => null);
  if (!verified?.verified) return refused(failed);
  const { id, publicKey, counter, transports = [] } = verified.registrationInfo.credential;
  return clients.write(async (queries) => {
    if ((await queries.passkey.count({ where: { personId: person.id } })) >= mostPasskeys)
      return refused(`An account has ${mostPasskeys} passkeys at most. Remove one first.`);
    if ((await queries.passkey.count({ where: { id } })) > 0)
      return refused('This device has a passkey for this library already.');
    const key = Buffer.from(publicKey).toString('base64url');
    const data = { id, personId: person.id, name: called, publicKey: key, counter };
    await queries.passkey.create({ data: { ...data, transports: transports.join(',') } });
    return done(null);
  });
}

/** What a browser signs by whichever passkey of this site it has. */
export async function askForSignature(clients: Clients, site: PasskeySite) {
  const { generateAuthenticationOptions } = await webauthn();
  const challenge = await newChallenge(clients);
  return generateAuthenticationOptions({ rpID: hostOf(site), challenge, userVerification: 'required' });
}

/** Signs in by a passkey. */
export async function signInByPasskey(
  clients: Clients,
  { site, response }: { site: PasskeySite; response: AuthenticationResponseJSON },
  device: Device,
): Promise<Outcome<Begun>> {
  const key = await clients.read.passkey.findUnique({ where: { id: response.id } });
  if (!key)
    return refused('This library doesn’t know the passkey. It was removed, or belongs to another account.');
  const { verifyAuthenticationResponse } = await webauthn();
  const publicKey = new Uint8Array(Buffer.from(key.publicKey, 'base64url'));
  const verified = await verifyAuthenticationResponse({
    response,
    expectedChallenge: (challenge) => isOurChallenge(clients, challenge),
    expectedOrigin: site.origin,
    expectedRPID: hostOf(site),
    credential: { id: key.id, publicKey, counter: key.counter },
  }).catch(() => null);
  if (!verified?.verified) return refused(failed);
  const { newCounter } = verified.authenticationInfo;
  return changeSessions(clients, async (queries) => {
    const person = await queries.person.findFirst({
      where: { id: key.personId, suspendedAt: null },
      select: { id: true },
    });
    // Removed while it was checked.
    const data = { counter: newCounter, usedAt: new Date() };
    const { count } = await queries.passkey.updateMany({ where: { id: key.id }, data });
    if (!person || count === 0) return refused('This account is suspended, or the passkey was removed.');
    return done(await startSession(queries, person.id, device));
  });
}

/** A person's own passkeys, the oldest first. */
export const listPasskeys = ({ read }: Clients, { person }: SignedIn): Promise<Passkey[]> =>
  read.passkey.findMany({
    where: { personId: person.id },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, createdAt: true, usedAt: true },
  });

/** Calls one of the person's own passkeys something else. */
export async function renamePasskey(
  { write }: Clients,
  { person }: SignedIn,
  { id, name }: { id: string; name: string },
): Promise<Outcome> {
  const called = name.trim();
  if (!isName(called)) return refused(nameRule);
  const where = { id, personId: person.id };
  await write((queries) => queries.passkey.updateMany({ where, data: { name: called } }));
  return done(null);
}

/** Removes one of the person's own passkeys, unless they could not sign in any more. */
export const removePasskey = ({ write }: Clients, { person }: SignedIn, id: string): Promise<Outcome> =>
  write(async (queries) => {
    if (!(await hasOtherWayIn(queries, person.id, id)))
      return refused('This is your only way to sign in. Add another passkey first.');
    await queries.passkey.deleteMany({ where: { id, personId: person.id } });
    return done(null);
  });

async function hasOtherWayIn(queries: Queries, personId: string, id: string): Promise<boolean> {
  if ((await queries.credential.count({ where: { personId } })) > 0) return true;
  return (await queries.passkey.count({ where: { personId, id: { not: id } } })) > 0;
}

async function newChallenge({ write }: Clients): Promise<Uint8Array<ArrayBuffer>> {
  const challenge = new Uint8Array(randomBytes(32));
  const id = hashOfToken(Buffer.from(challenge).toString('base64url'));
  const now = Date.now();
  await write(async (queries) => {
    await queries.passkeyChallenge.deleteMany({ where: { expiresAt: { lt: new Date(now) } } });
    await queries.passkeyChallenge.create({ data: { id, expiresAt: new Date(now + challengeMs) } });
  });
  return challenge;
}

/** Whether the challenge was given out and not used yet; it is used now. */
async function isOurChallenge({ write }: Clients, challenge: string): Promise<boolean> {
  const where = { id: hashOfToken(challenge), expiresAt: { gt: new Date() } };
  const { count } = await write((queries) => queries.passkeyChallenge.deleteMany({ where }));
  return count === 1;
}
