import { includesRole } from '../../auth/roles';
import type { Env } from '../../base/env';
import { serve, type Serving } from '../../server/serve';
import { watchChanges } from '../../store/changes/watch-changes';
import { library } from '../../store/library';

/** Serves the library that the environment names. */
export const serveLibrary = (env: Env, { dev, dir }: { dev: boolean; dir?: string }): Promise<Serving> =>
  serve({
    library: {
      has: async (named) => {
        const store = await library();
        if (await store.has(named)) return true;
        const isArticle = named.what === 'article';
        if (isArticle && (await store.trash.has(named.slug))) return 'deleted';
        const movedTo = await (isArticle ? store.findRedirect : store.stories.movedTo)(named.slug);
        return movedTo !== null && { movedTo };
      },
      findAccess: async () => (await library()).site.findAccess(env.ACCESS),
      isMember: async (token) => (await (await library()).people.findSession(token)) !== null,
      isEditor: async (token) => {
        const session = await (await library()).people.findSession(token);
        return session !== null && includesRole(session.person.role, 'editor');
      },
      hasScope: async (token, scope) => {
        const program = await (await library()).people.findProgram(token);
        return program?.scopes.includes(scope) ?? false;
      },
      ping: async () => (await library()).ping(),
      watch: (onChange) => watchChanges({ databaseUrl: env.DATABASE_URL }, onChange),
    },
    env,
    dev,
    dir,
  });
