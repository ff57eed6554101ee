import { includesRole, type Role } from './roles';

/**
 * The role of who is in these groups: the highest that the map gives, a reader's where it gives none. Null where there is
 * no map: then roles are given here, and stay.
 */
export function mappedRole(map: ReadonlyMap<string, Role> | null, groups: readonly string[]): Role | null {
  if (map === null) return null;
  const given = groups.map((group) => map.get(group) ?? 'reader');
  return given.reduce((highest, role) => (includesRole(highest, role) ? highest : role), 'reader' as Role);
}
