import { env } from '@/lib/base/env';
import { findVariant } from '@/lib/pictures/make-variant';
import { parseVariant } from '@/lib/pictures/variants';

export const dynamic = 'force-dynamic';

/** A picture in one of the sizes and formats that pages offer. Its address names its content. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ hash: string; variant: string }> },
): Promise<Response> {
  const { hash, variant: name } = await params;
  const variant = parseVariant(name);
  if (!variant || !/^[0-9a-f]{64}$/.test(hash)) return refuse(404, missing);
  const found = await findVariant(hash, variant, env().DATA_DIR);
  if (found.kind === 'busy')
    return refuse(503, 'Too many pictures are being made at once.', { 'retry-after': '5' });
  const problem = found.kind === 'unreadable' ? found.reason : found.kind === 'found' && found.problem;
  if (problem) console.error(`The picture ${hash} (${name}): ${problem}`);
  if (found.kind !== 'found') return refuse(404, missing);
  return new Response(new Uint8Array(found.bytes), {
    headers: {
      'content-type': `image/${variant.format}`,
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    },
  });
}

const missing = 'There is no such picture.';

function refuse(status: number, reason: string, headers: Record<string, string> = {}): Response {
  return new Response(`${reason}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...headers },
  });
}
