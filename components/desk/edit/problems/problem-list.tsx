import type { ArticleDraft } from '@/lib/article/article';
import type { FieldProblem } from '@/lib/documents/edits/article-fields';
import { fieldName, type TypedField } from '../typed';

interface Props {
  article: Pick<ArticleDraft, 'moments' | 'language'>;
  problems: readonly FieldProblem[];
  field(name: string): TypedField;
}

/** What keeps an article from being published, each with the way to its field. A refusal leads here. */
export function ProblemList({ article, problems, field }: Props) {
  if (problems.length === 0) return null;
  return (
    <div id="problems" role="alert" tabIndex={-1} className="bg-lit mt-4 p-4">
      <p>Not published yet. What is in the way:</p>
      <ul className="list-disc ps-6">
        {problems.map((problem) => (
          <li key={`${problem.field} ${problem.reason}`} data-problem-of={problem.field}>
            <a href={`#${field(problem.field).id}`} className="inline-flex min-h-6 items-center underline">
              {fieldName(problem.field, article)}
            </a>
            : {problem.reason}
          </li>
        ))}
      </ul>
    </div>
  );
}
