import { z } from 'zod';
import { parseRoleMap, type RoleMap } from './role-map';
import type { TrustedProxies } from '../trusted-proxies';
import { refuse, unsetIfEmpty } from './variable';

const roleMap = z
  .preprocess(
    unsetIfEmpty,
    z
      .string()
      .optional()
      .transform((text, context) => (text === undefined ? null : (parseRoleMap(text) ?? refuse(context)))),
  )
  .describe('groups and their roles, such as newsroom=editor,it=admin');

const optional = z.preprocess(unsetIfEmpty, z.string().optional());

/** A secret goes there, and word on who somebody is comes back: over plain http only within this machine. */
const isSafe = (address: string): boolean => {
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
};

/** The variables of ways to sign in that others vouch for. */
export const signInVariables = {
  PROXY_SIGN_IN: z.preprocess(unsetIfEmpty, z.stringbool().default(false)).describe('true or false'),
  PROXY_ROLE_MAP: roleMap,
  OIDC_DISCOVERY_URL: z
    .preprocess(
      unsetIfEmpty,
      z
        .url({ protocol: /^https?$/, abort: true })
        .refine(isSafe)
        .optional(),
    )
    .describe('the provider’s address over https, such as https://id.example/realms/news'),
  OIDC_CLIENT_ID: optional.describe('the name by which the provider knows this site'),
  OIDC_CLIENT_SECRET: optional.describe('the secret that goes with OIDC_CLIENT_ID'),
  OIDC_NAME: z
    .preprocess(unsetIfEmpty, z.string().trim().min(1).max(60).default('single sign-on'))
    .describe('1 to 60 characters'),
  OIDC_SCOPES: z
    .preprocess(
      unsetIfEmpty,
      z
        .string()
        .regex(/^(?:[^\s]+ )*openid(?: [^\s]+)*$/)
        .default('openid email profile'),
    )
    .describe('words with a space between, openid among them'),
  OIDC_ROLE_CLAIM: z
    .preprocess(unsetIfEmpty, z.string().max(200).default('groups'))
    .describe('a claim, such as groups or realm_access.roles'),
  OIDC_ROLE_MAP: roleMap,
  SMTP_URL: z
    .preprocess(
      unsetIfEmpty,
      z
        .url({ protocol: /^smtps?$/ })
        .nullable()
        .default(null),
    )
    .describe('smtp://USER:PASSWORD@HOST:587, or smtps: for port 465'),
  SMTP_FROM: z
    .preprocess(unsetIfEmpty, z.string().trim().nullable().default(null))
    .describe('whom mail comes from, such as Backstory <news@news.example>'),
};

type Parsed = z.output<z.ZodObject<typeof signInVariables>>;

export interface SignInEnv {
  /** Whether whom the proxy names is signed in. */
  PROXY_SIGN_IN: boolean;
  /** The roles by the groups that the proxy names; null where it leaves roles alone. */
  PROXY_ROLE_MAP: RoleMap | null;
  /** The provider by which people may sign in; null where there is none. */
  OIDC: {
    discoveryUrl: string;
    clientId: string;
    clientSecret: string;
    /** What people know it by. */
    name: string;
    scopes: string;
    /** Where it says what groups somebody is in. */
    roleClaim: string;
    roleMap: RoleMap | null;
  } | null;
  /** Where mail is handed in; null where none is sent. */
  SMTP_URL: string | null;
  SMTP_FROM: string | null;
}

/** What is wrong with variables that can each be read alone: the variable, and what it takes. */
export function findConflicts(
  env: Parsed & { TRUST_PROXY: TrustedProxies },
): [keyof typeof signInVariables, string][] {
  const found: [keyof typeof signInVariables, string][] = [];
  const { TRUST_PROXY: trusted } = env;
  // Any neighbour could say to be anybody.
  const isListed = typeof trusted !== 'string' && trusted.every((network) => !network.endsWith('/0'));
  if (env.PROXY_SIGN_IN && !isListed)
    found.push(['PROXY_SIGN_IN', 'true only where TRUST_PROXY lists the addresses of the proxy']);
  const needed = ['OIDC_DISCOVERY_URL', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const;
  const missing = needed.filter((name) => env[name] === undefined);
  if (missing.length < needed.length)
    for (const name of missing) found.push([name, `a value where another of ${needed.join(', ')} has one`]);
  return found;
}

/** Variables without conflicts, with those of the provider as one. */
export function withSignIn<All extends Parsed>(all: All) {
  const { OIDC_DISCOVERY_URL, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, ...named } = all;
  const { OIDC_NAME, OIDC_SCOPES, OIDC_ROLE_CLAIM, OIDC_ROLE_MAP, ...rest } = named;
  if (!OIDC_DISCOVERY_URL || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return { ...rest, OIDC: null };
  const OIDC: SignInEnv['OIDC'] = {
    discoveryUrl: documentOf(OIDC_DISCOVERY_URL),
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    name: OIDC_NAME,
    scopes: OIDC_SCOPES,
    roleClaim: OIDC_ROLE_CLAIM,
    roleMap: OIDC_ROLE_MAP,
  };
  return { ...rest, OIDC };
}

/** Providers name either themselves or the document that they describe themselves in. */
const documentOf = (address: string): string =>
  address.includes('/.well-known/')
    ? address
    : `${address.replace(/\/+$/, '')}/.well-known/openid-configuration`;
