import { z } from 'zod';
import type { Identity } from './identity';
import { mappedRole } from './mapped-role';
import type { Role } from './roles';

/** What is read of what a provider says of somebody. A subject has at most 255 characters (OpenID Connect Core). */
const claimsRead = z.looseObject({
  iss: z.url().max(1_000),
  sub: z.string().min(1).max(255),
  email: z.string().max(254).optional().catch(undefined),
  // Only the value that the standard has: a word such as "false" would pass for true.
  email_verified: z.literal(true).optional().catch(undefined),
  name: z.string().optional().catch(undefined),
  preferred_username: z.string().optional().catch(undefined),
});

interface Mapping {
  /** Where the groups stand: a claim, or a path such as `realm_access.roles`. */
  claim: string;
  map: ReadonlyMap<string, Role> | null;
}

/**
 * Who somebody is by a provider's claims, which were verified. They are known by the provider and its subject: all else may
 * pass to somebody else. Null where the claims say too little.
 */
export function identityOfClaims(claims: unknown, { claim, map }: Mapping): Identity | null {
  const read = claimsRead.safeParse(claims);
  if (!read.success) return null;
  const { iss, sub, email, email_verified, name, preferred_username } = read.data;
  return {
    provider: 'oidc',
    subject: `${iss} ${sub}`,
    email: email ?? null,
    isVerified: email_verified === true,
    name: name?.trim() || preferred_username?.trim() || (email?.split('@', 1)[0] ?? ''),
    role: mappedRole(map, groupsAt(read.data, claim)),
  };
}

/** A word or words; what is no word says nothing. */
function groupsAt(claims: Record<string, unknown>, claim: string): string[] {
  const value = valueAt(claims, claim);
  const words: unknown[] = Array.isArray(value) ? value : [value];
  return words.filter((word) => typeof word === 'string');
}

function valueAt(claims: Record<string, unknown>, claim: string): unknown {
  // A claim's name may itself have dots, as those that are addresses do.
  if (Object.hasOwn(claims, claim)) return claims[claim];
  return claim.split('.').reduce<unknown>((value, key) => {
    const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
    return isThere ? (value as Record<string, unknown>)[key] : undefined;
  }, claims);
}
