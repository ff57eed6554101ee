import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { applyTyped } from '@/app/(desk)/apply-typed';
import { requireEditor } from '@/app/(desk)/editor';
import { readNotice } from '@/app/(people)/notice';
import { ArticleEditor } from '@/components/desk/edit/article-editor';
import { NoticeView } from '@/components/ui/form-fields';
import { readSlug } from '@/lib/api/slug-param';
import { library } from '@/lib/store/library';

export const metadata: Metadata = { title: 'Edit', robots: { index: false } };

interface Props {
  params: Promise<{ slug: string }>;
}

/** Revisions on the page; older ones are behind a link of their own. */
const revisionsLength = 20;

/** An article on an editor's desk. */
export default async function EditPage({ params }: Props) {
  const { slug: param } = await params;
  const { permission, session } = await requireEditor(`/articles/${param}/edit`);
  const slug = readSlug(param);
  const { desk, findRedirect } = await library();
  const found = slug === null ? null : await desk.findEditable(permission, session, slug);
  const movedTo = slug === null || found ? null : await findRedirect(slug);
  if (movedTo !== null) redirect(`/articles/${encodeURIComponent(movedTo)}/edit`);
  if (!found || slug === null) notFound();
  const applied = found.changes && applyTyped(found.article, found.changes);
  const revisions = await desk.listRevisions(permission, slug, { limit: revisionsLength });
  return (
    <main id="content" className="page-width pt-8 pb-16">
      <NoticeView notice={await readNotice()} />
      <ArticleEditor
        {...found}
        problems={applied && !applied.ok ? applied.problems : []}
        revisions={revisions.ok ? revisions.items : []}
      />
    </main>
  );
}
