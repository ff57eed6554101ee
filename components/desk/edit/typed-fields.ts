import type { TypedEdit } from '@/lib/device/writes/typed-edit';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The field of a form that is called so; null for none. */
export const controlOf = (form: HTMLFormElement, name: string): Control | null => {
  const found = form.elements.namedItem(name);
  return found instanceof HTMLInputElement ||
    found instanceof HTMLTextAreaElement ||
    found instanceof HTMLSelectElement
    ? found
    : null;
};

/** What stands in the form otherwise than the editor saw it. */
export function typedIn(form: HTMLFormElement): TypedEdit['fields'] {
  const fields: TypedEdit['fields'] = {};
  for (const before of form.querySelectorAll<HTMLInputElement>('input[name^="was:"]')) {
    const name = before.name.slice('was:'.length);
    const now = controlOf(form, name)?.value;
    if (now !== undefined && now !== before.value) fields[name] = { was: before.value, now };
  }
  return fields;
}

/** What stood in the fields of a form when the editor saw it. */
export function beforeTyping(form: HTMLFormElement): Record<string, string> {
  const before = [...form.querySelectorAll<HTMLInputElement>('input[name^="was:"]')];
  return Object.fromEntries(before.map(({ name, value }) => [name.slice('was:'.length), value]));
}

/** As typing does, so that it is saved. */
export function fillIn(form: HTMLFormElement, name: string, value: string): void {
  const control = controlOf(form, name);
  if (!control || control.value === value) return;
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
}

/** What the form says once something was put back: what is drawn by its fields is drawn anew. */
export const wasPutBack = 'putback';

/** Puts into the form what was typed before. */
export function putBack(form: HTMLFormElement, fields: TypedEdit['fields']): void {
  for (const [name, { was, now }] of Object.entries(fields)) {
    const [control, before] = [controlOf(form, name), controlOf(form, `was:${name}`)];
    // Typed into a passage that is gone: the server keeps it, and shows it when the page is opened anew.
    if (!control && !before) form.append(hidden(`was:${name}`, was), hidden(name, now));
    if (!control || !before || control.value === now) continue;
    control.value = now;
    before.value = was;
  }
  form.dispatchEvent(new Event(wasPutBack));
}

function hidden(name: string, value: string): HTMLInputElement {
  const input = document.createElement('input');
  input.type = 'hidden';
  input.name = name;
  input.value = value;
  return input;
}
