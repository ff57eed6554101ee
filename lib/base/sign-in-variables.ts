import { z } from 'zod';
import { parseRoleMap, type RoleMap } from './role-map';
import type { TrustedProxies } from './trusted-proxies';
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

/** The variables of ways to sign in that others vouch for. */
export const signInVariables = {
  PROXY_SIGN_IN: z.preprocess(unsetIfEmpty, z.stringbool().default(false)).describe('true or false'),
  PROXY_ROLE_MAP: roleMap,
};

export interface SignInEnv {
  /** Whether whom the proxy names is signed in. */
  PROXY_SIGN_IN: boolean;
  /** The roles by the groups that the proxy names; null where it leaves roles alone. */
  PROXY_ROLE_MAP: RoleMap | null;
}

/** What is wrong with variables that can each be read alone: the variable, and what it takes. */
export function findConflicts(env: SignInEnv & { TRUST_PROXY: TrustedProxies }): [keyof SignInEnv, string][] {
  const found: [keyof SignInEnv, string][] = [];
  const { TRUST_PROXY: trusted } = env;
  // Any neighbour could say to be anybody.
  const isListed = typeof trusted !== 'string' && trusted.every((network) => !network.endsWith('/0'));
  if (env.PROXY_SIGN_IN && !isListed)
    found.push(['PROXY_SIGN_IN', 'true only where TRUST_PROXY lists the addresses of the proxy']);
  return found;
}
