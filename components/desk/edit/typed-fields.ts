import type { TypedEdit } from '@/lib/device/writes/typed-edit';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const controlOf = (form: HTMLFormElement, name: string): Control | null => {
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
}

function hidden(name: string, value: string): HTMLInputElement {
  const input = document.createElement('input');
  input.type = 'hidden';
  input.name = name;
  input.value = value;
  return input;
}
