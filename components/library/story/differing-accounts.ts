import type { Contradiction, ReportedMoment } from '@/lib/article/article';

/** All reports of one event that can't all be right, each once, in the order in which they were found. */
export function differingAccounts(contradicts: readonly Contradiction[]): {
  differs: Contradiction['differs'][];
  accounts: ReportedMoment[];
} {
  const accounts = new Map(
    contradicts
      .flatMap(({ own, other }) => [own, other])
      .map((reported) => [`${reported.article.slug} ${reported.id}`, reported]),
  );
  return {
    differs: [...new Set(contradicts.map(({ differs }) => differs))],
    accounts: [...accounts.values()],
  };
}
