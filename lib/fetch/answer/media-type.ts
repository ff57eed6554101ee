export interface MediaType {
  /** In small letters, without parameters. */
  type: string;
  charset: string | null;
}

/** Reads a `Content-Type`; null where it names no type. */
export function parseMediaType(header: string | undefined): MediaType | null {
  const [first = '', ...parameters] = (header ?? '').split(';');
  const type = first.trim().toLowerCase();
  if (!/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/.test(type)) return null;
  for (const parameter of parameters) {
    const [name = '', value = ''] = parameter.split('=');
    const charset = value.trim().replace(/^["']|["']$/g, '');
    if (name.trim().toLowerCase() === 'charset' && charset !== '') {
      return { type, charset: charset.toLowerCase() };
    }
  }
  return { type, charset: null };
}

/**
 * Whether the type is one of those asked for, written as in `Accept`. A server that says nothing, or
 * only that it sends bytes, is let through: what it sends is looked at anyway.
 */
export function isAcceptable(type: string | null, accept: readonly string[]): boolean {
  if (type === null || type === 'application/octet-stream' || type === 'binary/octet-stream') return true;
  return accept.some((range) => {
    const wanted = range.split(';')[0]?.trim().toLowerCase() ?? '';
    if (wanted === '*/*' || wanted === type) return true;
    return wanted.endsWith('/*') && type.startsWith(wanted.slice(0, -1));
  });
}
