import type { NextRequest } from 'next/server';
import { adminPermission, currentSession, editorPermission } from '@/app/(people)/person';
import { programsPermission } from '@/app/api/program';
import { dropNotice, leaveNotice, type Notice } from '@/app/(people)/notice';
import type { SignedIn } from '@/lib/auth/person';
import type { Permission } from '@/lib/auth/permission';
import { env } from '@/lib/base/env';
import { isUnavailable } from '@/lib/base/unavailable';
import { clientAddressHeader } from '@/lib/server/client-address';
import { isFromOurPages } from '@/lib/server/own-host';
import { errorAnswer } from '@/lib/server/error-answer';
import { countAgainstLimit } from '@/lib/server/access/rate-limit';

/** A form with its longest fields has some 1,000. */
const plainForm = { maxBytes: 16 * 1024, files: false };

/** What a form may be: more than fields of a line, and with files. */
type Takes = typeof plainForm;

/** What a form sent, and whence. */
export interface Sent {
  /** A field's text; null where it was not sent. */
  find(name: string): string | null;
  /** A field's text; empty where it was not sent. */
  field(name: string): string;
  /** What its fields are called. */
  names(): string[];
  /** The texts of a field that may be sent several times. */
  fields(name: string): string[];
  /** The files of a field that were chosen; none where the form takes none. */
  files(name: string): File[];
  address: string;
  userAgent: string;
}

/** Who may send the form, or the answer for who may not: known before anything of it is read. */
type Admit<Who> = (request: NextRequest) => Promise<Who | Response>;

function route<Who>(
  admit: Admit<Who>,
  answer: (who: Who, sent: Sent) => Promise<Response>,
  takes: Takes = plainForm,
) {
  return async (request: NextRequest): Promise<Response> => {
    const response = await answerForm(request, admit, answer, takes);
    response.headers.set('cache-control', 'private, no-store');
    return response;
  };
}

/**
 * A route that a form of our own pages is sent to: in bounds of size and rate, and answered with the page that comes
 * next. It works without script.
 */
export const formRoute = (answer: (sent: Sent) => Promise<Response>) =>
  route(
    async () => null,
    (_, sent) => answer(sent),
  );

const admitPerson = async (): Promise<SignedIn | Response> => (await currentSession()) ?? goTo('/sign-in');

/** As `formRoute`, for who is signed in. */
export const personRoute = (answer: (session: SignedIn, sent: Sent) => Promise<Response>) =>
  route(admitPerson, answer);

/** Whoever has the permission, with their session. */
function admitWith<Held>(permissionOf: (session: SignedIn) => Held | null, refusal: string) {
  return async (): Promise<{ permission: Held; session: SignedIn } | Response> => {
    const session = await admitPerson();
    if (session instanceof Response) return session;
    const permission = permissionOf(session);
    return permission ? { permission, session } : refuse(403, refusal);
  };
}

/** As `formRoute`, for admins. */
export const adminRoute = (
  answer: (permission: Permission<'admin'>, sent: Sent, session: SignedIn) => Promise<Response>,
  takes?: Takes,
) =>
  route(
    admitWith(adminPermission, 'Only an admin may do this'),
    ({ permission, session }, sent) => answer(permission, sent, session),
    takes,
  );

const admitEditor = admitWith(editorPermission, 'Only an editor may do this');

/** As `formRoute`, for editors and admins. */
export const editorRoute = (
  answer: (permission: Permission<'editor'>, sent: Sent, session: SignedIn) => Promise<Response>,
  takes?: Takes,
) => route(admitEditor, ({ permission, session }, sent) => answer(permission, sent, session), takes);

/** As `editorRoute`, for programs with a token for it too: they have no session, and are answered in JSON. */
export const editorOrProgramRoute = (
  answer: (permission: Permission<'editor'>, sent: Sent, session: SignedIn | null) => Promise<Response>,
  takes?: Takes,
) =>
  route(
    async (request) => {
      const permission = await programsPermission(request);
      if (permission instanceof Response) return permission;
      return permission ? { permission, session: null } : admitEditor();
    },
    ({ permission, session }, sent) => answer(permission, sent, session),
    takes,
  );

async function answerForm<Who>(
  request: NextRequest,
  admit: Admit<Who>,
  answer: (who: Who, sent: Sent) => Promise<Response>,
  { maxBytes, files }: Takes,
): Promise<Response> {
  try {
    if (!isFromOurPages(request.headers, env().SITE_URL))
      return refuse(403, 'Only pages of this site may write here');
    const address = request.headers.get(clientAddressHeader) ?? 'somewhere';
    const wait = await countAgainstLimit('write', `from ${address}`);
    if (wait > 0) return tooMany(wait);
    const who = await admit(request);
    if (who instanceof Response) return who;
    const type = request.headers.get('content-type') ?? '';
    if (!(files ? anyForm : urlEncoded).test(type)) return refuse(415, 'The request is not a form');
    const body = await readBody(request, maxBytes);
    if (body === null) return refuse(413, `The form is too long: ${inKilobytes(maxBytes)} are taken at most`);
    const form = await readForm(body, type);
    if (form === null) return refuse(400, 'The form can’t be read');
    const userAgent = request.headers.get('user-agent') ?? '';
    await dropNotice();
    return await answer(who, { ...form, address, userAgent });
  } catch (error) {
    if (isUnavailable(error)) return refuse(503, 'The database doesn’t answer just now', 5);
    console.error(error);
    return refuse(500, 'Something went wrong on our side');
  }
}

const urlEncoded = /^application\/x-www-form-urlencoded\b/;
const anyForm = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/;

/** Null for a form in several parts that isn't one. */
async function readForm(body: Buffer, type: string): Promise<Omit<Sent, 'address' | 'userAgent'> | null> {
  if (urlEncoded.test(type)) {
    const fields = new URLSearchParams(body.toString('utf8'));
    const find = (name: string) => fields.get(name);
    return {
      find,
      field: (name) => find(name) ?? '',
      names: () => [...fields.keys()],
      fields: (name) => fields.getAll(name),
      files: () => [],
    };
  }
  const headers = { 'content-type': type };
  const form = await new Response(new Uint8Array(body), { headers }).formData().catch(() => null);
  const find = (name: string) => {
    const value = form?.get(name);
    return typeof value === 'string' ? value : null;
  };
  return (
    form && {
      find,
      field: (name) => find(name) ?? '',
      names: () => [...form.keys()],
      fields: (name) => form.getAll(name).filter((one) => typeof one === 'string'),
      // A field where no file was chosen is sent as one without a name.
      files: (name) =>
        form
          .getAll(name)
          .filter((one): one is File => one instanceof File && (one.name !== '' || one.size > 0)),
    }
  );
}

async function readBody(request: NextRequest, maxBytes: number): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.length;
    if (bytes > maxBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const inKilobytes = (bytes: number): string => `${Math.floor(bytes / 1024).toLocaleString('en')} kB`;

/** Says when to try again. */
export const tooMany = (seconds: number): Response =>
  refuse(429, `Too much at once. Try again in ${seconds} s`, seconds);

/** A page, since whoever sent the form looks at what comes back. */
export function refuse(status: number, title: string, retryAfter?: number): Response {
  const { headers, bodies } = errorAnswer({ status, title, text: 'Nothing was changed.' }, '/', retryAfter);
  return new Response(new Uint8Array(bodies.identity), {
    status,
    headers: headers as Record<string, string>,
  });
}

/** Leads on to a page of this site; a relative address, since a proxy may have changed the host. */
export const goTo = (path: string): Response =>
  new Response(null, { status: 303, headers: { location: path } });

/** Leads to a page that says what came of the form. */
export async function goAndSay(
  path: string,
  outcome: { ok: true } | { ok: false; reason: string },
  done: string,
  more: Pick<Notice, 'link' | 'given' | 'undo'> = {},
): Promise<Response> {
  await leaveNotice(
    outcome.ok ? { kind: 'done', text: done, ...more } : { kind: 'problem', text: outcome.reason, ...more },
  );
  return goTo(path);
}
