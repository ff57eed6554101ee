/** The roles by their names; `lib/auth` says what each may do. */
const roles = ['reader', 'editor', 'admin'] as const;
/** Which role the members of each group have. */
export type RoleMap = ReadonlyMap<string, (typeof roles)[number]>;

/**
 * What a variable such as `newsroom=editor,it=admin` says. A group's name may itself have signs of equality, as in
 * directories (`cn=newsroom,…` has commas, too, and can't be named).
 * @returns null where it can't be read
 */
export function parseRoleMap(text: string): RoleMap | null {
  const map = new Map<string, (typeof roles)[number]>();
  for (const pair of text.split(',')) {
    const at = pair.lastIndexOf('=');
    const group = pair.slice(0, Math.max(at, 0)).trim();
    const role = roles.find((one) => one === pair.slice(at + 1).trim());
    if (group === '' || !role || map.has(group)) return null;
    map.set(group, role);
  }
  return map;
}
