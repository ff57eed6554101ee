import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { problemsOf, timelineOf } from '@/app/(desk)/apply-typed';
import { findLinks } from '@/app/(desk)/find-links';
import { leftOutOf } from '@/app/(desk)/left-out';
import { requireEditor } from '@/app/(desk)/editor';
import { readNotice } from '@/app/(people)/notice';
import { ArticleEditor } from '@/components/desk/edit/article-editor';
import { StateView } from '@/components/desk/edit/state-view';
import { NoticeView } from '@/components/ui/form-fields';
import { readSlug } from '@/lib/api/slug-param';
import type { Permission } from '@/lib/auth/permission';
import { library } from '@/lib/store/library';

export const metadata: Metadata = { title: 'Edit', robots: { index: false } };

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<'state' | 'q' | 'form', string | string[] | undefined>>;
}

/** Revisions on the page; older ones are behind a link of their own. */
const revisionsLength = 20;
/** What was taken out longer ago is found in the state itself; who changed something most often did lately. */
const statesCompared = 20;
/** The databases' whole numbers go so far. */
const largestNumber = 2 ** 31 - 1;

/** An article on an editor's desk. */
export default async function EditPage({ params, searchParams }: Props) {
  const { slug: param } = await params;
  const { permission, session } = await requireEditor(`/articles/${param}/edit`);
  const slug = readSlug(param);
  const { desk, findRedirect, findSource, findTaken } = await library();
  const found = slug === null ? null : await desk.findEditable(permission, session, slug);
  const movedTo = slug === null || found ? null : await findRedirect(slug);
  if (movedTo !== null) redirect(`/articles/${encodeURIComponent(movedTo)}/edit`);
  if (!found || slug === null) notFound();
  const { state, q, form } = await searchParams;
  if (state !== undefined) return statePage(permission, slug, Number(state));
  const findStates = (most: number) => desk.findStates(permission, slug, most);
  const [lately, revisions, source] = await Promise.all([
    findStates(statesCompared),
    desk.listRevisions(permission, slug, { limit: revisionsLength }),
    findSource(slug),
  ]);
  const problems = await problemsOf(found.article, found.changes, {
    ...{ lately, findStates },
    findTaken: (wanted) => findTaken(permission, slug, wanted),
  });
  const leftOut = await leftOutOf(found.article, found.changes, source, lately.states);
  return (
    <main id="content" className="page-width pt-8 pb-16">
      <NoticeView notice={await readNotice()} />
      <ArticleEditor
        editor={session.person.id}
        answered={typeof form === 'string' ? form : ''}
        {...found}
        problems={problems}
        leftOut={leftOut}
        timeline={timelineOf(found.article, found.changes ?? {})}
        links={await findLinks(q, found.article)}
        revisions={revisions.ok ? revisions.items : []}
      />
    </main>
  );
}

/** One of its published states, beside the one before. */
async function statePage(permission: Permission<'editor'>, slug: string, number: number) {
  const { desk } = await library();
  const isNumber = Number.isInteger(number) && number > 0 && number <= largestNumber;
  const [draft, before] = isNumber
    ? await Promise.all([
        desk.findRevision(permission, slug, number),
        desk.findRevisionBefore(permission, slug, number),
      ])
    : [null, null];
  if (!draft) notFound();
  return (
    <main id="content" className="mx-auto max-w-[50rem] px-5 pt-8 pb-16">
      <StateView {...{ slug, number, draft, before }} />
    </main>
  );
}
