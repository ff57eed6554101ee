import { randomBytes } from 'node:crypto';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { betterAuth } from 'better-auth/minimal';
import { longestPassword, shortestPassword } from '../../auth/password-rules';
import type { Clients } from '../engine/clients';
import { hashOfToken, sessionDays } from './session-tokens';

const opened = new WeakMap<Clients, ReturnType<typeof openBetterAuth>>();

/** One for each library, made at the first sign-in. */
export function betterAuthOf(clients: Clients): ReturnType<typeof openBetterAuth> {
  const known = opened.get(clients) ?? openBetterAuth(clients);
  opened.set(clients, known);
  return known;
}

/**
 * better-auth on the library's own tables. None of its routes is served: it is called for what a sign-in takes, so
 * that there is no sign-up, no change of a role and no other way in but those that are written here.
 */
function openBetterAuth(clients: Clients) {
  return betterAuth({
    // Of the cookies that it signs, none is sent; see `findSession`.
    secret: randomBytes(32).toString('hex'),
    baseURL: 'http://localhost',
    database: prismaAdapter(throughClients(clients), { provider: clients.engine, transaction: false }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
    },
    user: { modelName: 'person' },
    session: {
      modelName: 'session',
      fields: { userId: 'personId', token: 'tokenHash' },
      expiresIn: sessionDays * 86_400,
    },
    account: { modelName: 'credential', fields: { userId: 'personId' } },
    databaseHooks: {
      session: {
        create: {
          // After the password was checked: an answer that came sooner would say who is suspended.
          before: async ({ userId }) => {
            const where = { id: userId, suspendedAt: null };
            return (await clients.read.person.count({ where })) > 0;
          },
        },
      },
    },
    telemetry: { enabled: false },
    logger: { disabled: true },
  });
}

type Ask = (args: Record<string, unknown>) => Promise<unknown>;
type Asks = Record<string, Ask>;

/** Prisma's client as the adapter asks it, with each write in the library's turn and no token stored as it is. */
function throughClients({ read, write }: Clients): Record<string, Asks> {
  const modelOf = (name: 'person' | 'session' | 'credential'): Asks => {
    const reads = Object.fromEntries(
      ['findFirst', 'findMany', 'count'].map((verb): [string, Ask] => [
        verb,
        (args) => askOf(read[name], verb)(args),
      ]),
    );
    const writes = Object.fromEntries(
      ['create', 'update', 'updateMany', 'delete', 'deleteMany'].map((verb): [string, Ask] => [
        verb,
        (args) => write((queries) => askOf(queries[name], verb)(args)),
      ]),
    );
    return { ...reads, ...writes };
  };
  const session = modelOf('session');
  return {
    person: modelOf('person'),
    credential: modelOf('credential'),
    session: { ...session, create: (args) => createHashed(session['create'], args) },
  };
}

/** A model's own functions by name, whose arguments the adapter makes. */
function askOf(model: object, verb: string): Ask {
  const ask = (model as Record<string, Ask | undefined>)[verb];
  if (!ask) throw new Error(`Nothing can be asked by ${verb}`);
  return (args) => ask.call(model, args);
}

/** The caller is answered with the token itself; what is stored only recognizes it. */
async function createHashed(create: Ask | undefined, args: Record<string, unknown>): Promise<unknown> {
  const data = args['data'] as { tokenHash: string };
  const hashed = { ...args, data: { ...data, tokenHash: hashOfToken(data.tokenHash) } };
  const created = (await create?.(hashed)) as object;
  return { ...created, tokenHash: data.tokenHash };
}
