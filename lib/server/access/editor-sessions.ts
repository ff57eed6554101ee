import { hash as digest } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { findSessionToken } from './session-cookie';

/** Without a word from the log of changes an answer is believed in for so long. */
const holdsMs = 60_000;
/** Of a big house; more are asked for again. */
const mostSessions = 10_000;

export interface EditorSessions {
  /** Whether the request is of an editor who is signed in; at once where nobody is, as with most readers. */
  isEditor(request: IncomingMessage): boolean | Promise<boolean>;
  /** Asks for each session anew. */
  forget(): void;
}

/**
 * Tells editors from readers: their pages have what readers' haven't, and come from no cache.
 * @param ask whether this session is an editor's
 * @param secure whether readers reach the site over https, whatever the proxy says
 */
export function editorSessions(ask: (token: string) => Promise<boolean>, secure: boolean): EditorSessions {
  /** By a hash of the token. */
  const known = new Map<string, { isEditor: boolean; until: number }>();
  let forgotten = 0;

  async function look(token: string, hash: string): Promise<boolean> {
    const before = forgotten;
    const isEditor = await ask(token);
    // What has changed while it was asked for may have been read before.
    if (before !== forgotten) return isEditor;
    known.delete(hash);
    known.set(hash, { isEditor, until: performance.now() + holdsMs });
    const [oldest] = known.keys();
    if (known.size > mostSessions && oldest !== undefined) known.delete(oldest);
    return isEditor;
  }

  return {
    isEditor({ headers }) {
      const overHttps = secure || headers['x-forwarded-proto'] === 'https';
      const token = findSessionToken(headers.cookie, overHttps);
      if (token === null) return false;
      const hash = digest('sha256', token, 'base64');
      const answer = known.get(hash);
      if (answer && performance.now() < answer.until) return answer.isEditor;
      // Who can't be asked for reads as everybody does.
      return look(token, hash).catch(() => false);
    },
    forget() {
      forgotten += 1;
      known.clear();
    },
  };
}
