import { env } from '@/lib/env';
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
  if (!variant || !/^[0-9a-f]{64}$/.test(hash)) return notFound();
  const bytes = await findVariant(hash, variant, env().DATA_DIR);
  if (!bytes) return notFound();
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': `image/${variant.format}`,
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    },
  });
}

function notFound(): Response {
  return new Response('There is no such picture.\n', {
    status: 404,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });
}
