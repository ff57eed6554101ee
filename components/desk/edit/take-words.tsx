'use client';

import { useEffect, useRef, useState } from 'react';
import { markAnswer, type MarkAnswer } from '@/lib/api/desk/marks';

/** What is filled in for either, and with which part of the suggestion. */
const fieldsOf = {
  moment: { words: 'new.words', 'new.date': 'date', 'new.heading': 'heading', 'new.summary': 'summary' },
  quote: { words: 'newquote.words', 'newquote.speaker': 'speaker' },
} as const;
type Kind = keyof typeof fieldsOf;

interface Selected {
  passage: string;
  text: string;
  words: string;
}

/** Makes a moment or a pull quote of the words that are selected in a passage, and suggests the rest of it. */
export function TakeWords({ form: id }: { form: string }) {
  const [selected, setSelected] = useState<Selected | null>(null);
  const [isRefused, setIsRefused] = useState(false);
  const asking = useRef<AbortController | null>(null);
  useEffect(() => {
    const form = document.getElementById(id);
    if (!(form instanceof HTMLFormElement)) return;
    const stop = new AbortController();
    const on = { signal: stop.signal };
    form.addEventListener('select', ({ target }) => setSelected(selectedIn(target)), on);
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
  const take = async (kind: Kind) => {
    const form = document.getElementById(id);
    if (!(form instanceof HTMLFormElement) || !selected) return;
    asking.current?.abort();
    const stop = new AbortController();
    asking.current = stop;
    const { words, ...suggested } = fieldsOf[kind];
    const filled = Object.keys(suggested);
    const valueOf = (name: string) => controlOf(form, name)?.value ?? '';
    const isBegun = filled.some((name) => valueOf(name) !== '' && !isSuggested(form, name));
    setIsRefused(isBegun && valueOf(words) !== '' && valueOf(words) !== selected.words);
    if (isBegun && valueOf(words) !== '' && valueOf(words) !== selected.words) return;
    // Of other words that were chosen before, nothing is true any more but what was typed.
    for (const name of filled) if (isSuggested(form, name)) fill(form, name, '');
    fill(form, words, selected.words);
    controlOf(form, filled[0] ?? '')?.focus();
    const answer = await ask(form, selected, stop.signal);
    if (!answer || stop.signal.aborted) return;
    for (const [name, part] of Object.entries(suggested)) suggest(form, name, answer[part]);
  };
  if (!selected) return null;
  return (
    <span className="flex flex-wrap items-center gap-3">
      <span className="text-muted">The selected words:</span>
      <button type="button" className="own-data-button" onClick={() => void take('moment')}>
        Make a moment
      </button>
      <button type="button" className="own-data-button" onClick={() => void take('quote')}>
        Make a pull quote
      </button>
      {isRefused && <span role="alert">Publish, or clear, the one that is begun below first.</span>}
    </span>
  );
}

function selectedIn(target: EventTarget | null): Selected | null {
  if (!(target instanceof HTMLTextAreaElement)) return null;
  const [, passage] = /^(p\d+)\.text$/.exec(target.name) ?? [];
  const words = target.value.slice(target.selectionStart, target.selectionEnd).trim();
  return passage === undefined || words === '' ? null : { passage, text: target.value, words };
}

function controlOf(form: HTMLFormElement, name: string): HTMLInputElement | HTMLTextAreaElement | null {
  const found = form.elements.namedItem(name);
  return found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement ? found : null;
}

/** As typing does, so that it is saved. */
function fill(form: HTMLFormElement, name: string, value: string): void {
  const control = controlOf(form, name);
  if (!control || control.value === value) return;
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
}

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
  fill(form, name, value);
}

async function ask(
  form: HTMLFormElement,
  selected: Selected,
  signal: AbortSignal,
): Promise<MarkAnswer | null> {
  const body = new URLSearchParams({ ...selected });
  for (const name of ['slug', 'draft']) body.set(name, controlOf(form, name)?.value ?? '');
  const response = await fetch('/api/desk/suggest', { method: 'POST', body, signal }).catch(() => null);
  if (!response?.ok) return null;
  return markAnswer.safeParse(await response.json().catch(() => null)).data ?? null;
}
