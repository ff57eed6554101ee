import { securityHeaders } from '@/lib/server/security-headers';
import { escapeMarkup } from '@/lib/text/escape';

/** A field of the form, with what it is called there. */
type Field = { name: string; label: string } & (
  | { kind: 'line' | 'lines' | 'files' | 'folder' }
  /** What each choice is sent as, and what it says; the first one is chosen where none was. */
  | { kind: 'choice'; options: Readonly<Record<string, string>> }
  /** Sent as `on` where it is ticked. */
  | { kind: 'tick' }
);

interface Form {
  /** The page that the form stands on. */
  page: string;
  action: string;
  title: string;
  fields: readonly Field[];
  /** Sent along unseen: which of an address's forms it is. */
  unseen?: Readonly<Record<string, string>>;
  /** What its button says. */
  send: string;
}

/** Where what is in the way stands. */
interface Link {
  href: string;
  text: string;
}

/**
 * Asks for a form again that can't be taken: a page of its own with all its fields, as they were filled in. No address
 * holds what was typed, since servers log addresses, and take only short ones.
 *
 * @param given what was typed, by the fields' names
 */
export function askAgain(
  form: Form,
  given: Readonly<Record<string, string>>,
  reason: string,
  links: readonly Link[] = [],
): Response {
  return new Response(formPage(form, given, reason, links), {
    status: 422,
    headers: { ...(securityHeaders as Record<string, string>), 'content-type': 'text/html; charset=utf-8' },
  });
}

function formPage(
  { page, action, title, fields, unseen = {}, send }: Form,
  given: Readonly<Record<string, string>>,
  reason: string,
  links: readonly Link[],
): string {
  // Files go in a form of several parts only.
  const type = fields.some(({ kind }) => kind === 'files') ? ' enctype="multipart/form-data"' : '';
  const hidden = Object.entries(unseen).map(
    ([name, value]) => `<input type="hidden" name="${name}" value="${escapeMarkup(value)}">`,
  );
  const listed = links.map(
    ({ href, text }) => `<li><a href="${escapeMarkup(href)}"><bdi>${escapeMarkup(text)}</bdi></a></li>`,
  );
  const shown = fields.map((field) => `<p>${fieldOf(field, given[field.name] ?? '')}</p>`);
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${escapeMarkup(title)}</title>
<style>:root{color-scheme:light dark;font:1.125rem/1.6 serif}body{margin:2rem auto;max-width:44rem;padding:0 1.25rem}label{display:block}textarea,input,select{box-sizing:border-box;max-width:100%;font:inherit}textarea,[type=text]{width:100%}[type=checkbox]{width:1.5rem;height:1.5rem;vertical-align:middle}button,a,select,input:not([type=checkbox]){min-height:2.75rem}button,a{display:inline-block;font:inherit}</style>
</head><body><main><h1>${escapeMarkup(title)}</h1><p role="alert">${escapeMarkup(reason)}</p>
${listed.length > 0 ? `<ul>${listed.join('')}</ul>` : ''}
<form method="post" action="${action}"${type}>${hidden.join('')}
${shown.join('\n')}
<p><button>${escapeMarkup(send)}</button></p></form>
<p><a href="${page}">Begin anew</a></p></main></body></html>
`;
}

function fieldOf(field: Field, value: string): string {
  const { name } = field;
  const [label, typed] = [escapeMarkup(field.label), escapeMarkup(value)];
  const named = `id="${name}" name="${name}"`;
  const labelled = (input: string) => `<label for="${name}">${label}</label>${input}`;
  switch (field.kind) {
    case 'line':
      return labelled(`<input type="text" ${named} value="${typed}" autocomplete="off">`);
    case 'lines':
      // A field's first line break is not its own.
      return labelled(`<textarea ${named} rows="12">\n${typed}</textarea>`);
    case 'files':
      return labelled(`<input type="file" ${named} multiple>`);
    case 'folder':
      return labelled(`<input type="file" ${named} multiple webkitdirectory>`);
    case 'choice': {
      const options = Object.entries(field.options).map(
        ([sent, words]) =>
          `<option value="${sent}"${sent === value ? ' selected' : ''}>${escapeMarkup(words)}</option>`,
      );
      return labelled(`<select ${named}>${options.join('')}</select>`);
    }
    case 'tick':
      return `<label><input type="checkbox" ${named}${value === 'on' ? ' checked' : ''}> ${label}</label>`;
  }
}
