/**
 * The slug in a page's address, as the address has it percent-encoded.
 * @returns null where it can't be one of ours: broken encoding, or a null character, which no
 * database takes
 */
export function readSlug(param: string): string | null {
  try {
    const slug = decodeURIComponent(param);
    return slug.includes('\0') ? null : slug;
  } catch {
    return null;
  }
}
