import type { Env } from '../../base/env';
import type { PeopleQuestion } from './read-people-arguments';

/** Does what was asked for to the library that the environment names, and says it. @throws StartError */
export async function peopleAndReport(asked: PeopleQuestion, env: Env): Promise<void> {
  // Imported late: they need the database client, which a fresh clone has only now.
  const { openStore } = await import('../../store/open-store');
  const { runPeople } = await import('./run-people');
  const store = await openStore({ databaseUrl: env.DATABASE_URL });
  try {
    const { lines, json } = await runPeople(store, asked, env);
    if (asked.json) console.log(JSON.stringify(json));
    else for (const line of lines) console.log(line);
  } finally {
    await store.close();
  }
}
