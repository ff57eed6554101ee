'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { markAnswer, type MarkAnswer } from '@/lib/api/desk/marks';
import { inTime } from '@/lib/device/writes/in-time';
import { isCaretIn, markAsked, type Selected, selectedIn } from './selected-words';
import { controlOf, fillIn } from './typed-fields';

/** What is filled in for either, and with which part of the suggestion. */
const suggestedOf = {
  moment: { 'new.date': 'date', 'new.heading': 'heading', 'new.summary': 'summary' },
  quote: { 'newquote.speaker': 'speaker' },
} as const;
const newOf = { moment: 'new', quote: 'newquote' } as const;
type Kind = keyof typeof newOf;
const names = { moment: 'Moment', quote: 'Pull quote' } as const;

type Said = 'begun' | 'failed' | 'nothing' | null;
const words: Record<Exclude<Said, null>, string> = {
  begun: 'Publish, or clear, the one that is begun below first.',
  failed: 'The server gave no suggestion: fill in the rest yourself, or press the button again.',
  nothing: 'The words suggest nothing: fill in the rest yourself.',
};

/** Makes a moment or a pull quote of the words that are selected in a passage, and suggests the rest of it. */
export function TakeWords({ form: id }: { form: string }) {
  const [selected, setSelected] = useState<Selected | null>(null);
  const [said, setSaid] = useState<Said>(null);
  const asking = useRef<AbortController | null>(null);
  /** Whether the focus is being led to what is made of the words, which may be pressed for again. */
  const isLeading = useRef(false);
  const take = useCallback(
    async (kind: Kind, selection: Selected) => {
      const form = document.getElementById(id);
      if (!(form instanceof HTMLFormElement)) return;
      asking.current?.abort();
      const stop = new AbortController();
      asking.current = stop;
      const [begun, suggested] = [newOf[kind], suggestedOf[kind]];
      const filled = Object.keys(suggested);
      const valueOf = (name: string) => controlOf(form, name)?.value ?? '';
      const isBegun = filled.some((name) => valueOf(name) !== '' && !isSuggested(form, name));
      const before = valueOf(`${begun}.words`);
      const isOther = isBegun && before !== '' && before !== selection.words;
      setSaid(isOther ? 'begun' : null);
      if (isOther) return;
      // Of other words that were chosen before, nothing is true any more but what was typed.
      for (const name of filled) if (isSuggested(form, name)) fillIn(form, name, '');
      for (const part of ['words', 'passage', 'prefix', 'suffix'] as const)
        fillIn(form, `${begun}.${part}`, selection[part]);
      isLeading.current = true;
      controlOf(form, filled[0] ?? '')?.focus();
      isLeading.current = false;
      const answer = await ask(form, selection, stop.signal);
      if (stop.signal.aborted) return;
      const parts = answer
        ? Object.entries(suggested).map(([name, part]) => [name, answer[part]] as const)
        : [];
      for (const [name, part] of parts) suggest(form, name, part);
      setSaid(answer === null ? 'failed' : parts.some(([, part]) => part !== '') ? null : 'nothing');
    },
    [id],
  );
  useEffect(() => {
    const form = document.getElementById(id);
    if (!(form instanceof HTMLFormElement)) return;
    const stop = new AbortController();
    const on = { signal: stop.signal };
    form.addEventListener('select', ({ target }) => setSelected(selectionOf(target)), on);
    // Who goes on with another field is done with the words; in a passage, what is selected then counts.
    form.addEventListener(
      'pointerdown',
      ({ target }) =>
        target instanceof Element && target.matches('input, textarea, select') && setSelected(null),
      on,
    );
    form.addEventListener(
      'focusin',
      ({ target }) => {
        // A passage has what was selected in it still, without selecting it again.
        if (!isLeading.current && isField(target)) setSelected(selectionOf(target));
      },
      on,
    );
    // Who puts the caret somewhere has selected nothing any more.
    document.addEventListener(
      'selectionchange',
      () => {
        const at = document.activeElement;
        if (at instanceof HTMLTextAreaElement && isCaretIn(at)) setSelected(null);
      },
      on,
    );
    // What is typed over the words takes them away.
    form.addEventListener(
      'input',
      ({ target }) =>
        target instanceof HTMLTextAreaElement &&
        setSelected((selected) => (target.name === `${selected?.passage}.text` ? null : selected)),
      on,
    );
    return () => {
      stop.abort();
      asking.current?.abort();
    };
  }, [id]);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const isInBox = event.target instanceof Element && event.target.matches('input, textarea, select');
      const kind = markAsked(event, isInBox);
      const selection = isInBox ? selectionOf(event.target) : selected;
      if (!kind || !selection) return;
      event.preventDefault();
      void take(kind, selection);
    };
    // Before the keys of the page, which are called the same.
    document.addEventListener('keydown', pressed, { capture: true });
    return () => document.removeEventListener('keydown', pressed, { capture: true });
  }, [selected, take]);
  return (
    <>
      {selected && (
        <span data-selected className="flex items-center gap-2 sm:gap-3">
          <span className="text-muted max-sm:sr-only">The selected words:</span>
          {(['moment', 'quote'] as const).map((kind) => (
            <button
              key={kind}
              type="button"
              className="own-data-button"
              aria-label={`Make a ${names[kind].toLowerCase()}`}
              aria-keyshortcuts={kind === 'moment' ? 'Alt+M' : 'Alt+Q'}
              onClick={() => void take(kind, selected)}
            >
              <span className="max-sm:hidden">Make a {names[kind].toLowerCase()}</span>
              <span className="sm:hidden">{names[kind]}</span>
            </button>
          ))}
        </span>
      )}
      {said && (
        <span role="alert" className="max-sm:basis-full">
          {words[said]}
        </span>
      )}
    </>
  );
}

const isField = (target: EventTarget | null) =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement;

const selectionOf = (target: EventTarget | null): Selected | null =>
  target instanceof HTMLTextAreaElement ? selectedIn(target) : null;

/** Whether what stands in a field was suggested, and nobody has typed in it since. */
function isSuggested(form: HTMLFormElement, name: string): boolean {
  const control = controlOf(form, name);
  return control !== null && control.value !== '' && control.value === control.dataset['suggested'];
}

/** What was typed meanwhile stays. */
function suggest(form: HTMLFormElement, name: string, value: string): void {
  const control = controlOf(form, name);
  if (!control || control.value !== '' || value === '') return;
  control.dataset['suggested'] = value;
  fillIn(form, name, value);
}

async function ask(
  form: HTMLFormElement,
  selected: Selected,
  signal: AbortSignal,
): Promise<MarkAnswer | null> {
  const body = new URLSearchParams({ ...selected });
  // What they say depends on when and in which language it is said, as it is typed by now.
  for (const name of ['slug', 'draft', 'headline', 'language', 'publishedAt', 'updatedAt'])
    body.set(name, controlOf(form, name)?.value ?? '');
  const response = await fetch('/api/desk/suggest', { method: 'POST', body, signal: inTime(signal) }).catch(
    () => null,
  );
  if (!response?.ok) return null;
  return markAnswer.safeParse(await response.json().catch(() => null)).data ?? null;
}
