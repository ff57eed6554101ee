import type { APIRequestContext, APIResponse } from '@playwright/test';
import type { Asking } from '../support/routes-by-role';
import type { OwnSite } from './own-site';

/** As a browser asks for a page. */
export const html = { accept: 'text/html' };
const form = { 'content-type': 'application/x-www-form-urlencoded' };

/** Asks for an address by any method, and follows nothing. */
export const ask = (
  from: APIRequestContext,
  method: string,
  path: string,
  headers: Record<string, string> = html,
): Promise<APIResponse> =>
  from.fetch(path, {
    method,
    headers: { ...headers, ...(method === 'POST' && /^\/api\/(?:account|people)/.test(path) && form) },
    maxRedirects: 0,
  });

/** A device where somebody new with this role has signed in. */
export async function deviceOf(site: OwnSite, role: Asking): Promise<APIRequestContext> {
  if (role === 'anyone') return site.device();
  const email = `${role}-${Math.random()}@news.example`;
  return site.signedIn(email, await site.add(email, role));
}
