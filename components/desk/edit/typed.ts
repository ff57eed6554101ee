import type { ArticleDraft } from '@/lib/article/article';
import { setApart } from '@/lib/article/direction';
import { dateLabel } from '@/lib/article/dates/date-label';
import type { FieldChanges, FieldProblem, Fields } from '@/lib/documents/edits/article-fields';

/** What a field of the editor shows. */
export interface TypedField {
  name: string;
  id: string;
  /** What the editor saw when they began to type in it. */
  was: string;
  value: string;
  problem: string | null;
}

/** What leads to a field. */
export const fieldId = (name: string): string => `field-${name.replace('.', '-')}`;

/** Gives each field what stands in it: what was typed, else what the article has. */
export function typedFields(fields: Fields, changes: FieldChanges | null, problems: readonly FieldProblem[]) {
  return (name: string): TypedField => {
    const change = changes?.[name];
    const current = fields[name] ?? '';
    const reasons = problems.filter(({ field }) => field === name).map(({ reason }) => reason);
    const problem = reasons.length === 0 ? null : reasons.join(', and it ');
    return {
      name,
      id: fieldId(name),
      // Whoever publishes again has seen what stands there now.
      was: change && problem === null ? change.was : current,
      value: change?.now ?? current,
      problem,
    };
  };
}

const names: Readonly<Record<string, string>> = {
  headline: 'The headline',
  standfirst: 'The standfirst',
  byline: 'The byline',
  publisher: 'The publisher',
  publishedAt: 'The time of publication',
  updatedAt: 'The time of the update',
  language: 'The language',
  address: 'The address of the page',
  url: 'The address of the original',
  stories: 'The kicker',
  order: 'The order of the passages',
  photo: 'The lead photo',
  new: 'The new moment',
  newquote: 'The new pull quote',
};

/** What a field is called where something is said of it. */
export function fieldName(
  field: string,
  { moments, language }: Pick<ArticleDraft, 'moments' | 'language'>,
): string {
  const [of = ''] = field.split('.', 1);
  if (/^p\d+$/.test(of)) return `Passage ${of.slice(1)}`;
  if (/^b\d+$/.test(of)) return `The passage that is put back, ${of.slice(1)}`;
  if (/^q\d+$/.test(of)) return 'A pull quote';
  const moment = moments.find(({ id }) => id === of);
  return moment
    ? `The moment of ${setApart(dateLabel(moment.date, language), language)}`
    : (names[of] ?? field);
}
