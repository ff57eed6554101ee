import { goAndSay } from '@/app/api/form-route';
import { securityHeaders } from '@/lib/server/security-headers';
import { escapeMarkup } from '@/lib/text/escape';

/** Servers in front take headers of 8 kB, cookies included. */
const longestQuery = 4_000;

interface Form {
  /** The page that the form stands on, which reads what was typed from its address. */
  page: string;
  action: string;
  title: string;
  /** Of the field that may be long: the others are sent along unseen. */
  field: { name: string; label: string };
  /** What its button says. */
  send: string;
}

/** Asks for a form again that can't be taken, with what was typed: on its page, as far as an address holds it. */
export async function askAgain(
  form: Form,
  given: Readonly<Record<string, string>>,
  reason: string,
): Promise<Response> {
  const typed = Object.entries(given).filter(([, value]) => value !== '');
  const query = `${new URLSearchParams(typed)}`;
  if (query.length <= longestQuery)
    return goAndSay(query === '' ? form.page : `${form.page}?${query}`, { ok: false, reason }, '');
  return new Response(formPage(form, given, reason), {
    status: 422,
    headers: { ...(securityHeaders as Record<string, string>), 'content-type': 'text/html; charset=utf-8' },
  });
}

/** A page of its own, for what no address holds. */
function formPage(
  { page, action, title, field, send }: Form,
  given: Readonly<Record<string, string>>,
  reason: string,
): string {
  const hidden = Object.entries(given).map(([name, value]) =>
    name === field.name ? '' : `<input type="hidden" name="${name}" value="${escapeMarkup(value)}">`,
  );
  const typed = escapeMarkup(given[field.name] ?? '');
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${escapeMarkup(title)}</title>
<style>:root{color-scheme:light dark;font:1.125rem/1.6 serif}body{margin:2rem auto;max-width:44rem;padding:0 1.25rem}textarea{display:block;width:100%;box-sizing:border-box}button,a{display:inline-block;min-height:2.75rem;font:inherit}</style>
</head><body><main><h1>${escapeMarkup(title)}</h1><p role="alert">${escapeMarkup(reason)}</p>
<form method="post" action="${action}">${hidden.join('')}
<label for="typed">${escapeMarkup(field.label)}</label>
<textarea id="typed" name="${field.name}" rows="20">
${typed}</textarea><p><button>${escapeMarkup(send)}</button></p></form>
<p><a href="${page}">Begin anew</a></p></main></body></html>
`;
}
