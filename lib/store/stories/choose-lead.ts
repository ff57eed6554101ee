import type { Permission } from '../../auth/permission';
import { readLeadChoice, writeLeadChoice } from '../articles/lead-choice';
import { recordChange } from '../changes/changes';
import type { Clients } from '../engine/clients';

/** Which article opens the library. */
export type LeadChoice =
  /** The newest of those that say so themselves, else the newest. */
  | { by: 'articles' }
  | { by: 'newest' }
  /** This one, as long as it is there. */
  | { by: 'choice'; slug: string; headline: string };

/** What an admin has chosen. */
export async function findLeadChoice({ read }: Clients): Promise<LeadChoice> {
  const stored = await readLeadChoice(read);
  if (stored?.by !== 'choice') return stored ?? { by: 'articles' };
  const { articleId: id } = stored;
  const row = await read.article.findUnique({ where: { id }, select: { slug: true, headline: true } });
  return row ? { by: 'choice', ...row } : { by: 'articles' };
}

/** Chooses what opens the library, on every host at once. False where there is no such article. */
export async function chooseLead(
  { engine, write }: Clients,
  _: Permission<'admin'>,
  choice: { by: 'articles' | 'newest' } | { by: 'choice'; slug: string },
): Promise<boolean> {
  return write(async (queries) => {
    const named = choice.by === 'choice' ? { where: { slug: choice.slug }, select: { id: true } } : null;
    const article = named && (await queries.article.findUnique(named));
    if (named && !article) return false;
    const stored = article
      ? ({ by: 'choice', articleId: article.id } as const)
      : choice.by === 'newest'
        ? ({ by: 'newest' } as const)
        : null;
    await writeLeadChoice(queries, stored);
    await recordChange(engine, queries, { articles: [], stories: [] });
    return true;
  });
}

/** In which languages articles are, and how many in each, the most first. */
export async function countLanguages(
  { read }: Clients,
  _: Permission<'admin'>,
): Promise<{ language: string; count: number }[]> {
  const groups = await read.article.groupBy({ by: ['language'], _count: true });
  return groups
    .map(({ language, _count }) => ({ language, count: _count }))
    .sort((a, b) => b.count - a.count || (a.language < b.language ? -1 : 1));
}
