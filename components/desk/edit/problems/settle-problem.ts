import { fieldId } from '../typed';

/**
 * Says no more what was wrong with a field that is changed since: whether it is right now, the server says when it is
 * published again.
 * @param name of the field
 */
export function settleProblem(page: ParentNode, name: string): void {
  const said = `${fieldId(name)}-problem`;
  for (const one of page.querySelectorAll(`[id="${said}"], [data-problem-of="${name}"]`))
    one.setAttribute('hidden', '');
  for (const field of page.querySelectorAll(`[aria-describedby~="${said}"]`)) {
    const others = (field.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id !== said);
    field.removeAttribute('aria-invalid');
    if (others.length === 0) field.removeAttribute('aria-describedby');
    else field.setAttribute('aria-describedby', others.join(' '));
  }
  const list = page.querySelector('#problems');
  if (!list || list.querySelector('[data-problem-of]:not([hidden])')) return;
  list.setAttribute('hidden', '');
  // It tells to see below what is wrong.
  page.querySelector('[data-notice][role="alert"]')?.setAttribute('hidden', '');
}
