import { isListOf, isNumber, isObject, isText, orMissing, take } from '../answers/shape';

/** RFC 9457, as every route under `/api/reader` answers what it can't do. */
interface Problem {
  title: string;
  status: number;
  problems?: { parameter: string; reason: string }[];
}
const isProblem = isObject<Problem>({
  title: isText,
  status: isNumber,
  problems: orMissing(
    isListOf(isObject<{ parameter: string; reason: string }>({ parameter: isText, reason: isText })),
  ),
});

/** Why the server did not do it, in words for the reader. */
export async function reasonOf(response: Response): Promise<string> {
  try {
    const { title, problems = [] } = take(isProblem, await response.json());
    return [title, ...problems.map(({ parameter, reason }) => `${parameter}: ${reason}`)].join(' ');
  } catch {
    return `The site answered ${response.status}. Nothing was changed; try again.`;
  }
}
