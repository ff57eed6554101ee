import type { NextRequest } from 'next/server';
import { currentSession, editorPermission } from '@/app/(people)/person';
import { attachment } from '@/app/api/reader/attachment';
import { isUnavailable } from '@/lib/base/unavailable';
import { problem } from '@/lib/server/problem';
import { library } from '@/lib/store/library';

/** The document that an article came from, byte for byte, as a file: it may hold anything. */
export async function GET(request: NextRequest): Promise<Response> {
  const response = await answer(request).catch((error: unknown) => {
    if (isUnavailable(error)) return problem(503, 'The database doesn’t answer just now.');
    console.error(error);
    return problem(500, 'Something went wrong on our side.');
  });
  response.headers.set('cache-control', 'private, no-store');
  return response;
}

async function answer({ nextUrl }: NextRequest): Promise<Response> {
  const session = await currentSession();
  if (!session) return problem(401, 'Sign in first.');
  const permission = editorPermission(session);
  if (!permission) return problem(403, 'Only an editor may see this.');
  const { findSource, desk } = await library();
  const [slug, draft] = ['slug', 'draft'].map((name) => nextUrl.searchParams.get(name) ?? '');
  const isText = ![slug, draft].some((one) => one?.includes('\0'));
  const source = isText
    ? await (draft ? desk.findDraftSource(permission, draft) : findSource(slug ?? ''))
    : null;
  if (!source) return problem(404, 'There is no such article any more.');
  if (source.bytes.length === 0) return problem(404, 'This article was written here: it has no original.');
  return attachment(new Uint8Array(source.bytes), source.fileName, 'application/octet-stream');
}
