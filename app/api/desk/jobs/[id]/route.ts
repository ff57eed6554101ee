import type { NextRequest } from 'next/server';
import { findJobAnswer } from '@/app/(desk)/find-job-answer';
import { currentSession, editorPermission } from '@/app/(people)/person';
import { programsPermission } from '@/app/api/program';
import { itemsQuery } from '@/lib/api/import-jobs';
import { isUnavailable } from '@/lib/base/unavailable';
import { problem } from '@/lib/server/problem';

interface Context {
  params: Promise<{ id: string }>;
}

/** A job and a page of its items as they are now. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const response = await answer(request, params).catch((error: unknown) => {
    if (isUnavailable(error)) return problem(503, 'The database doesn’t answer just now.');
    console.error(error);
    return problem(500, 'Something went wrong on our side.');
  });
  response.headers.set('cache-control', 'private, no-store');
  return response;
}

async function answer(request: NextRequest, params: Context['params']): Promise<Response> {
  const byProgram = await programsPermission(request);
  if (byProgram instanceof Response) return byProgram;
  const session = byProgram ? null : await currentSession();
  if (!byProgram && !session) return problem(401, 'Sign in first.');
  const permission = byProgram ?? editorPermission(session);
  if (!permission) return problem(403, 'Only an editor may see this.');
  const query = itemsQuery.parse(Object.fromEntries(request.nextUrl.searchParams));
  const found = await findJobAnswer(permission, (await params).id, query);
  return found ? Response.json(found) : problem(404, 'There is no such import.');
}
