/** Who is answered, by route: each of the app's pages and handlers stands here, or a test fails. */

/** From nobody to whoever may do everything; each may what those before it may. */
export const asking = ['anyone', 'reader', 'editor', 'admin'] as const;
export type Asking = (typeof asking)[number];

interface RouteRule {
  /** The least that has to be had in a library that is open. */
  open: Asking;
  /** In one for members. */
  members: Asking;
  /** A real address of the route, where its pattern isn't one. */
  sample?: string;
}

const forMembers = (sample?: string): RouteRule => ({
  open: 'anyone',
  members: 'reader',
  ...(sample && { sample }),
});
const wayIn: RouteRule = { open: 'anyone', members: 'anyone' };
const ownAccount: RouteRule = { open: 'reader', members: 'reader' };
const forAdmins: RouteRule = { open: 'admin', members: 'admin' };
const forEditors = (sample?: string): RouteRule => ({
  open: 'editor',
  members: 'editor',
  ...(sample && { sample }),
});
const slug = 'moscow-four-way-talks';
const id = '7b0d6c1e-3f0a-4a55-9a51-2b8f1f0c9d11';

/** By method and the path of the folder in `app`. */
export const routesByRole: Readonly<Record<string, RouteRule>> = {
  'GET /': forMembers(),
  'GET /articles/[slug]': forMembers(`/articles/${slug}`),
  'GET /stories': forMembers(),
  'GET /stories/[slug]': forMembers('/stories/the-war-in-syria'),
  'GET /search': forMembers(),
  'GET /reading': forMembers(),
  'GET /highlights': forMembers(),
  'GET /settings': forMembers(),
  'GET /share': forMembers(),
  'GET /offline': forMembers(),
  'GET /feed.xml': forMembers(),
  'GET /feed.json': forMembers(),
  'GET /sitemap.xml': forMembers(),
  'GET /sitemap/[part]': forMembers('/sitemap/articles'),
  'GET /robots.txt': forMembers(),
  'GET /pictures/[hash]/[variant]': forMembers(`/pictures/${'a'.repeat(64)}/640.webp`),
  'GET /api/articles': forMembers(),
  'GET /api/articles/[slug]/speakers': forMembers(`/api/articles/${slug}/speakers`),
  'GET /api/reader/annotations': forMembers(),
  'PUT /api/reader/annotations/[id]': forMembers(`/api/reader/annotations/${id}`),
  'PATCH /api/reader/annotations/[id]': forMembers(`/api/reader/annotations/${id}`),
  'DELETE /api/reader/annotations/[id]': forMembers(`/api/reader/annotations/${id}`),
  'POST /api/reader/annotations/[id]/restore': forMembers(`/api/reader/annotations/${id}/restore`),
  'GET /api/reader/data': forMembers(),
  'DELETE /api/reader/data': forMembers(),
  'GET /api/reader/export/highlights': forMembers(),
  'POST /api/reader/import': forMembers(),
  'POST /api/reader/import/preview': forMembers(),
  'GET /api/reader/readings': forMembers(),
  'POST /api/reader/readings': forMembers(),
  'GET /api/reader/readings/[slug]/onward': forMembers(`/api/reader/readings/${slug}/onward`),
  'PUT /api/reader/readings/[slug]/place': forMembers(`/api/reader/readings/${slug}/place`),
  'GET /api/reader/saved': forMembers(),
  'GET /api/reader/search': forMembers('/api/reader/search?q=ferry'),
  'GET /api/reader/settings': forMembers(),
  'PUT /api/reader/settings': forMembers(),
  'GET /api/reader/stories/[slug]/news': forMembers('/api/reader/stories/the-war-in-syria/news'),
  'GET /api/reader/tags': forMembers(),
  'POST /api/reader/tags': forMembers(),
  'PATCH /api/reader/tags/[id]': forMembers('/api/reader/tags/1'),
  'DELETE /api/reader/tags/[id]': forMembers('/api/reader/tags/1'),
  'GET /sign-in': wayIn,
  'GET /sign-in/proxy': wayIn,
  'GET /sign-in/oidc': wayIn,
  'GET /sign-in/oidc/callback': wayIn,
  'GET /forgotten': wayIn,
  'GET /reset': wayIn,
  'GET /passkeys.js': wayIn,
  'GET /type.js': wayIn,
  'GET /first-paint.js': forMembers(),
  'POST /api/account/forgotten': wayIn,
  'POST /api/account/reset': wayIn,
  'POST /api/account/passkey-sign-in': wayIn,
  'POST /api/account/passkey-sign-in/ask': wayIn,
  'POST /api/account/passkeys': ownAccount,
  'POST /api/account/passkeys/ask': ownAccount,
  'POST /api/account/passkeys/rename': ownAccount,
  'POST /api/account/passkeys/remove': ownAccount,
  'GET /join': wayIn,
  'POST /api/account/sign-in': wayIn,
  'POST /api/account/join': wayIn,
  'GET /account': ownAccount,
  'POST /api/account/name': ownAccount,
  'POST /api/account/password': ownAccount,
  'POST /api/account/sessions': ownAccount,
  'POST /api/account/tokens': ownAccount,
  'POST /api/account/tokens/end': ownAccount,
  'POST /api/account/sign-out': ownAccount,
  'GET /desk': forEditors(),
  'GET /desk/drafts/[id]': forEditors(`/desk/drafts/${id}`),
  'POST /api/desk/drafts': forEditors(),
  'POST /api/desk/drafts/publish': forEditors(),
  'GET /desk/add': forEditors(),
  'GET /desk/jobs': forEditors(),
  'GET /desk/jobs/[id]': forEditors(`/desk/jobs/${id}`),
  'GET /api/desk/jobs/[id]': forEditors(`/api/desk/jobs/${id}`),
  'GET /desk/check': forEditors(),
  'POST /api/desk/check': forEditors(),
  'GET /desk/trash': forEditors(),
  'GET /desk/stories': forEditors(),
  'GET /desk/stories/[slug]': forEditors('/desk/stories/the-war-in-syria'),
  'POST /api/desk/stories': forEditors(),
  'POST /api/desk/stories/timeline': forEditors(),
  'GET /articles/[slug]/edit': forEditors(`/articles/${slug}/edit`),
  'POST /api/desk/articles': forEditors(),
  'POST /api/desk/suggest': forEditors(),
  'POST /api/desk/links': forEditors(),
  'POST /api/desk/articles/restore': forEditors(),
  'GET /api/desk/articles/original': forEditors(`/api/desk/articles/original?slug=${slug}`),
  'POST /api/desk/articles/trash': forEditors(),
  'POST /api/desk/trash': forEditors(),
  'POST /api/desk/jobs': forEditors(),
  'POST /api/desk/jobs/change': forEditors(),
  'GET /desk/feeds': forAdmins,
  'POST /api/desk/feeds': forAdmins,
  'GET /api/desk/feeds/list': forAdmins,
  'POST /api/desk/feeds/list': forAdmins,
  'GET /desk/site': forAdmins,
  'POST /api/desk/site': forAdmins,
  'GET /people': forAdmins,
  'POST /api/people/invite': forAdmins,
  'POST /api/people/uninvite': forAdmins,
  'POST /api/people/role': forAdmins,
  'POST /api/people/suspend': forAdmins,
  'POST /api/people/remove': forAdmins,
};
