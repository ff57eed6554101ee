import { problemAnswer } from '../../api/reader-write';

/** Why the server did not do it, in words for the reader. */
export async function reasonOf(response: Response): Promise<string> {
  try {
    const { title, problems = [] } = problemAnswer.parse(await response.json());
    return [title, ...problems.map(({ parameter, reason }) => `${parameter}: ${reason}`)].join(' ');
  } catch {
    return `The site answered ${response.status}. Nothing was changed; try again.`;
  }
}
