import { parseHTML } from 'linkedom';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { NoticeView } from '@/components/ui/form-fields';
import { EditField, HiddenField } from '../fields';
import { typedFields } from '../typed';
import { ProblemList } from './problem-list';
import { settleProblem } from './settle-problem';

const problems = [
  { field: 'byline.name', reason: 'has an address and no name' },
  { field: 'order', reason: 'was changed meanwhile' },
];

function drawn() {
  const field = typedFields({ 'byline.name': '', order: 'p1' }, null, problems);
  const html = renderToStaticMarkup(
    <>
      <NoticeView notice={{ kind: 'problem', text: 'Not published: see below.' }} />
      <ProblemList article={{ moments: [], language: 'en' }} problems={problems} field={field} />
      <EditField field={field('byline.name')} label="Byline" hint="Who wrote it." />
      <HiddenField field={field('order')} />
    </>,
  );
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const shown = () =>
    [...document.querySelectorAll('[data-problem-of], [id$="-problem"]')]
      .filter((one) => !one.hasAttribute('hidden'))
      .map((one) => one.textContent);
  return { document, shown };
}

it('what is wrong stands in a list that a refusal leads to, and beside each field', () => {
  const { document, shown } = drawn();
  expect(shown()).toEqual([
    'The byline: has an address and no name',
    'The order of the passages: was changed meanwhile',
    'This has an address and no name.',
    'This was changed meanwhile.',
  ]);
  expect(document.querySelector('#problems')?.getAttribute('tabindex')).toBe('-1');
  for (const link of document.querySelectorAll('#problems a'))
    expect(document.querySelector(link.getAttribute('href') ?? '')).not.toBeNull();
});

it('of a field that is changed nothing is said any more, and of others it is', () => {
  const { document, shown } = drawn();
  settleProblem(document, 'byline.name');
  expect(shown()).toEqual([
    'The order of the passages: was changed meanwhile',
    'This was changed meanwhile.',
  ]);
  const byline = document.querySelector('[name="byline.name"]');
  expect(byline?.hasAttribute('aria-invalid')).toBe(false);
  expect(byline?.getAttribute('aria-describedby')).toBe('field-byline-name-hint');
  expect(document.querySelector('#problems')?.hasAttribute('hidden')).toBe(false);
  expect(document.querySelector('[data-notice]')?.hasAttribute('hidden')).toBe(false);
  settleProblem(document, 'order');
  expect(shown()).toEqual([]);
  expect(document.querySelector('[data-notice]')?.hasAttribute('hidden')).toBe(true);
  expect(document.querySelector('#problems')?.hasAttribute('hidden')).toBe(true);
});
