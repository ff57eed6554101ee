import { ownPage } from '@/app/api/own-page';
import { escapeMarkup } from '@/lib/text/escape';

/** A field of the form, with what it is called there. */
type Field = { name: string; label: string } & (
  | { kind: 'line' | 'lines' | 'files' | 'folder' }
  /** What each choice is sent as, and what it says; the first one is chosen where none was. */
  | { kind: 'choice'; options: Readonly<Record<string, string>> }
  /** Sent as `on` where it is ticked. */
  | { kind: 'tick' }
  /** A line with a button of its own, which sends the form to search for what stands in it. */
  | { kind: 'search'; action: string }
  /** Any of these, each sent as its value. */
  | {
      kind: 'picks';
      options: readonly { value: string; text: string; language?: string; isChosen: boolean }[];
    }
);

interface Form {
  /** The page that the form stands on. */
  page: string;
  action: string;
  title: string;
  fields: readonly Field[];
  /** Sent along unseen: which of an address's forms it is. */
  unseen?: Readonly<Record<string, string>>;
  /** What its button says, and what it asks for, where there are several. */
  send: string;
  sendAs?: string;
}

/** Where what is in the way stands. */
interface Link {
  href: string;
  text: string;
}

/** Whoever can't see the page hears first what is said on it. */
const focused = 'tabindex="-1" autofocus';

/**
 * Asks for a form again that can't be taken: a page of its own with all its fields, as they were filled in. No address
 * holds what was typed, since servers log addresses, and take only short ones.
 *
 * @param given what was typed, by the fields' names
 * @param reason what is wrong; or, where nothing is, what came of a search
 */
export function askAgain(
  form: Form,
  given: Readonly<Record<string, string>>,
  reason: string | { said: string },
  links: readonly Link[] = [],
): Promise<Response> {
  const isWrong = typeof reason === 'string';
  const said = isWrong
    ? `<p role="alert" ${focused} class="bg-lit my-4 p-4">${escapeMarkup(reason)}</p>`
    : `<p role="status" ${focused} class="my-4">${escapeMarkup(reason.said)}</p>`;
  return ownPage({ status: isWrong ? 422 : 200, title: form.title, main: said + formOf(form, given, links) });
}

const link = 'inline-flex min-h-11 items-center underline';
const box = 'border-muted bg-paper text-ink mt-1 block min-h-11 rounded-sm border px-3 w-full max-w-full';
const button = (words: string, sendAs?: string): string =>
  `<button class="own-data-button"${sendAs === undefined ? '' : ` name="action" value="${sendAs}"`}>${escapeMarkup(words)}</button>`;

function formOf(
  { page, action, fields, unseen = {}, send, sendAs }: Form,
  given: Readonly<Record<string, string>>,
  links: readonly Link[],
): string {
  // Files go in a form of several parts only.
  const type = fields.some(({ kind }) => kind === 'files') ? ' enctype="multipart/form-data"' : '';
  const hidden = Object.entries(unseen).map(
    ([name, value]) => `<input type="hidden" name="${name}" value="${escapeMarkup(value)}">`,
  );
  const listed = links.map(
    ({ href, text }) =>
      `<li><a href="${escapeMarkup(href)}" class="${link}"><bdi>${escapeMarkup(text)}</bdi></a></li>`,
  );
  const shown = fields.map((field) => `<div class="mt-4">${fieldOf(field, given[field.name] ?? '')}</div>`);
  // What Enter in a field presses is the first button.
  const enter = fields.some(({ kind }) => kind === 'search')
    ? '<button name="action" value="enter" hidden></button>'
    : '';
  return `${listed.length > 0 ? `<ul>${listed.join('')}</ul>` : ''}
<form method="post" action="${action}"${type}>${enter}${hidden.join('')}
${shown.join('\n')}
<p class="mt-4">${button(send, sendAs)}</p></form>
<p class="mt-4"><a href="${page}" class="${link}">Begin anew</a></p>`;
}

function fieldOf(field: Field, value: string): string {
  const { name } = field;
  const [label, typed] = [escapeMarkup(field.label), escapeMarkup(value)];
  const named = `id="${name}" name="${name}"`;
  const labelled = (input: string) => `<label for="${name}">${label}</label>${input}`;
  switch (field.kind) {
    case 'line':
      return labelled(`<input type="text" ${named} value="${typed}" autocomplete="off" class="${box}">`);
    case 'lines':
      // A field's first line break is not its own.
      return labelled(
        `<textarea ${named} rows="6" class="${box} py-2 font-sans text-[1rem]">\n${typed}</textarea>`,
      );
    case 'files':
      return labelled(`<input type="file" ${named} multiple class="${box} py-2">`);
    case 'folder':
      return labelled(`<input type="file" ${named} multiple webkitdirectory class="${box} py-2">`);
    case 'choice': {
      const options = Object.entries(field.options).map(
        ([sent, words]) =>
          `<option value="${sent}"${sent === value ? ' selected' : ''}>${escapeMarkup(words)}</option>`,
      );
      return labelled(`<select ${named} class="${box}">${options.join('')}</select>`);
    }
    case 'tick':
      return `<label class="inline-flex min-h-11 items-center gap-3"><input type="checkbox" ${named}${value === 'on' ? ' checked' : ''} class="size-5"> ${label}</label>`;
    case 'search':
      return labelled(
        `<span class="flex flex-wrap items-center gap-3"><input type="search" ${named} value="${typed}" maxlength="400" class="border-muted bg-paper text-ink min-h-11 max-w-full rounded-sm border px-3">${button('Search', field.action)}</span>`,
      );
    case 'picks': {
      const picks = field.options.map(
        ({ value: sent, text, language, isChosen }) =>
          `<label class="flex min-h-11 items-center gap-3"><input type="checkbox" name="${name}" value="${escapeMarkup(sent)}"${isChosen ? ' checked' : ''} class="size-5 shrink-0"> <bdi${language === undefined ? '' : ` lang="${escapeMarkup(language)}"`}>${escapeMarkup(text)}</bdi></label>`,
      );
      return `<fieldset><legend>${label}</legend>${picks.join('')}</fieldset>`;
    }
  }
}
