import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { problemsOf, timelineOf } from '@/app/(desk)/apply-typed';
import { findLinks } from '@/app/(desk)/find-links';
import { leftOutOf } from '@/app/(desk)/left-out';
import { requireEditor } from '@/app/(desk)/editor';
import { readNotice } from '@/app/(people)/notice';
import { ArticleEditor } from '@/components/desk/edit/article-editor';
import { NoticeView } from '@/components/ui/form-fields';
import { library } from '@/lib/store/library';

export const metadata: Metadata = { title: 'Draft', robots: { index: false } };

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<'q' | 'form', string | string[] | undefined>>;
}

const noStates = { states: [], areAll: true };
const neverPublished = { lately: noStates, findStates: () => Promise.resolve(noStates) };

/** An article that is not published yet, in the editor. */
export default async function DraftPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { permission, session } = await requireEditor(`/desk/drafts/${id}`);
  const { desk, findTaken } = await library();
  const found = await desk.findDraft(permission, id);
  const published = found ? null : await desk.findPublished(permission, id);
  if (published !== null) redirect(`/articles/${encodeURIComponent(published)}/edit`);
  if (!found) notFound();
  const edits = await desk.findDraftEdits(permission, session, id);
  const problems = await problemsOf(found.article, edits.changes, {
    ...neverPublished,
    findTaken: (wanted) => findTaken(permission, null, wanted),
  });
  const source = await desk.findDraftSource(permission, id);
  const leftOut = await leftOutOf(found.article, edits.changes, source, []);
  const { q, form } = await searchParams;
  return (
    <main id="content" className="page-width pt-8 pb-16">
      <NoticeView notice={await readNotice()} />
      <ArticleEditor
        draft={id}
        editor={session.person.id}
        answered={typeof form === 'string' ? form : ''}
        article={found.article}
        {...edits}
        problems={problems}
        leftOut={leftOut}
        timeline={timelineOf(found.article, edits.changes ?? {})}
        links={await findLinks(q, found.article)}
        original={found.original}
        revisions={[]}
      />
    </main>
  );
}
