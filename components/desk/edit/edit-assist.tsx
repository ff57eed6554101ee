'use client';

import { useEffect, useState } from 'react';
import { z } from 'zod';
import { awaitedAnswer } from '@/lib/device/writes/awaited-answer';
import { inTime } from '@/lib/device/writes/in-time';
import { dropTyped, findTyped, keepTyped } from '@/lib/device/writes/typed-edit';
import type { TypedMoment } from '@/lib/documents/edits/marks/typed-timeline';
import { timelineLine } from './timeline-line';
import { settleProblem } from './problems/settle-problem';
import { controlOf, putBack, typedIn } from './typed-fields';

type Status = 'nothing' | 'back' | 'waiting' | 'saved' | 'failed' | 'missed';

const words: Record<Status, string> = {
  nothing: '',
  waiting: 'Saving …',
  saved: 'Saved. Readers see it once you publish it.',
  back: 'What you had typed here is back; the server didn’t have it yet. Saving …',
  failed: 'Not saved yet: the server doesn’t answer. It is tried again, and kept on this device meanwhile.',
  missed:
    'Not saved yet: it was published or thrown away meanwhile, without this. What you typed is kept on this device.',
};

/** After the last key; shorter would send each word by itself. */
const pauseMs = 1_000;
const tryAgainMs = 5_000;

interface Props {
  form: string;
  /** Who types, and in what: by this it is found again. */
  of: string;
  /** The form that the page is the server's answer to; empty for none. */
  answered: string;
}

/** Saves the form as it is typed into, on the device and on the server, and lets keys decide on suggestions. */
export function EditAssist({ form: id, of, answered }: Props) {
  const [status, setStatus] = useState<Status>('nothing');
  useEffect(() => {
    const form = document.getElementById(id);
    if (!(form instanceof HTMLFormElement)) return;
    const stop = new AbortController();
    const on = { signal: stop.signal };
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isUnsaved = false;
    let isLeaving = false;
    let wasAsked = false;
    const answer = awaitedAnswer();
    let saving: AbortController | null = null;
    // Its buttons are named so, too, and hide the property.
    const address = form.getAttribute('action') ?? '';
    const save = async () => {
      const sent = new FormData(form);
      sent.set('action', 'save');
      sent.set('by', 'script');
      // A button uploads it.
      sent.delete('photo.file');
      isUnsaved = false;
      const { signal } = (saving = new AbortController());
      const how = { method: 'POST', body: sent, redirect: 'manual', signal: inTime(signal, 'save') } as const;
      const response = await fetch(address, how).catch(() => null);
      if (stop.signal.aborted || signal.aborted) return;
      if (response?.ok) {
        answer.over();
        // The page that comes next may have been made before this was saved.
        if (!isUnsaved && !isLeaving) dropTyped(of);
        const { dates, timeline } = savedAnswer.parse(await response.json().catch(() => null));
        showDates(form, dates);
        showTimeline(form, timeline);
        return setStatus(isUnsaved ? 'waiting' : 'saved');
      }
      isUnsaved = true;
      setStatus(response?.status === 409 ? 'missed' : 'failed');
      later(tryAgainMs);
    };
    const later = (ms: number) => {
      clearTimeout(timer);
      // What overtook the form that a button sent would be overwritten by it. The device keeps it for the next page.
      timer = setTimeout(() => void save(), answer.wait(ms));
    };
    const typed = (event?: Event) => {
      // What is searched for is no part of the article.
      if (event?.target instanceof HTMLInputElement && event.target.name === 'q') return;
      const control = event?.target as HTMLInputElement | undefined;
      if (control) settleProblem(document, control.name);
      if (control?.name === 'headline') showHeadline(control.value);
      isUnsaved = true;
      isLeaving = false;
      keepTyped(of, { sent: '', fields: typedIn(form) });
      showDiscard(form);
      setStatus('waiting');
      later(pauseMs);
    };
    const submitted = () => {
      // What comes next is the server's answer, or no page at all.
      keepTyped(of, { sent: controlOf(form, 'form')?.value ?? '', fields: typedIn(form) });
      isUnsaved = false;
      clearTimeout(timer);
      // The button sends all of it.
      saving?.abort();
      answer.sent();
    };
    const leaving = (event: BeforeUnloadEvent) => {
      isLeaving = true;
      wasAsked = isUnsaved;
      if (isUnsaved) event.preventDefault();
    };
    const shownAgain = ({ persisted }: PageTransitionEvent) => {
      // Who comes back to a form that is published types something new.
      if (persisted) renew(form);
      answer.over();
    };
    // Loaded again, the page is no answer any more.
    if (answered !== '') history.replaceState(history.state, '', withoutForm(location));
    const found = findTyped(of, { answered });
    if (found) {
      putBack(form, found);
      showHeadline(controlOf(form, 'headline')?.value ?? '');
      showDiscard(form);
      isUnsaved = true;
      queueMicrotask(() => setStatus('back'));
      later(pauseMs);
    } else if (answered === '' && Object.keys(typedIn(form)).length > 0) {
      // Before this script was here.
      queueMicrotask(() => typed());
    }
    form.addEventListener('input', typed, on);
    form.addEventListener('submit', submitted, on);
    window.addEventListener('pageshow', shownAgain, on);
    form.addEventListener('keydown', (event) => decideByKey(event, () => typed()), on);
    form.addEventListener('keydown', (event) => isEnterInField(event) && void (isUnsaved && later(0)), on);
    window.addEventListener('beforeunload', leaving, on);
    // Asked by the browser whether to leave, somebody has stayed.
    const stayed = () => {
      if (wasAsked) isLeaving = false;
    };
    for (const sign of ['pointerdown', 'keydown']) document.addEventListener(sign, stayed, on);
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [id, of, answered]);
  return (
    <p
      role="status"
      className="text-muted max-sm:order-first max-sm:basis-full max-sm:text-[0.875rem] max-sm:group-has-[[data-selected]]:sr-only"
    >
      {words[status]}
    </p>
  );
}

function withoutForm({ pathname, search, hash }: Location): string {
  const parameters = new URLSearchParams(search);
  parameters.delete('form');
  const query = parameters.toString();
  return `${pathname}${query && `?${query}`}${hash}`;
}

function renew(form: HTMLFormElement): void {
  const id = form.elements.namedItem('form');
  if (id instanceof HTMLInputElement) id.value = `${Date.now()} ${Math.random()}`;
}

/** The page is called by what is edited, as it is called by now. */
function showHeadline(typed: string): void {
  const shown = document.querySelector<HTMLElement>('[data-headline]');
  if (shown) shown.textContent = typed.trim() || (shown.dataset['headline'] ?? '');
}

/** There was nothing to discard when the page was sent. */
function showDiscard(form: HTMLFormElement): void {
  const button = form.querySelector<HTMLButtonElement>('button[value="discard"]');
  if (button) button.hidden = false;
}

/** What the server says of what it has saved: how each date was understood. */
const savedAnswer = z
  .object({
    dates: z.record(z.string(), z.string()),
    timeline: z.array(z.object({ id: z.string(), label: z.string(), name: z.string() })).nullable(),
  })
  .catch({ dates: {}, timeline: null });

function showDates(form: HTMLFormElement, dates: Record<string, string>): void {
  for (const shown of form.querySelectorAll<HTMLOutputElement>('output[data-read-of]')) {
    const read = dates[shown.dataset['readOf'] ?? ''];
    if (read !== undefined && shown.textContent !== read) shown.textContent = read;
  }
}

/** The timeline as readers will see it: a moment moves to its place while its date is typed. */
function showTimeline(form: HTMLFormElement, timeline: readonly TypedMoment[] | null): void {
  const list = form.querySelector('ol[data-typed-timeline]');
  const model = list?.querySelector('li');
  if (!timeline || !list || !model) return;
  const lines = timeline.map((moment) => {
    const line = model.cloneNode() as HTMLElement;
    line.textContent = timelineLine(moment);
    return line;
  });
  // Without any, the model for those that come is kept, empty.
  if (lines.length === 0) model.textContent = '';
  list.replaceChildren(...(lines.length === 0 ? [model] : lines));
}

/** Enter in a field sends no form: what is typed is saved as it is. */
function isEnterInField(event: KeyboardEvent): boolean {
  const { target, key, isComposing } = event;
  const isField = target instanceof HTMLInputElement && target.type === 'text';
  if (key !== 'Enter' || isComposing || !isField) return false;
  event.preventDefault();
  return true;
}

/** y accepts, n dismisses, e edits; the next suggestion has the focus then. */
function decideByKey(event: KeyboardEvent, changed: () => void): void {
  const { target, key } = event;
  const item = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-edit-mark]') : null;
  const isTyping = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  if (!item || isTyping || event.ctrlKey || event.metaKey || event.altKey || !['y', 'n', 'e'].includes(key))
    return;
  event.preventDefault();
  const choice = item.querySelector('select');
  if (key === 'e' || !choice) {
    item.querySelector<HTMLInputElement>('input[type="text"], textarea')?.focus();
    return;
  }
  choice.value = key === 'y' ? 'accepted' : 'dismissed';
  changed();
  const items = [...document.querySelectorAll<HTMLElement>('[data-edit-mark]')];
  items[items.indexOf(item) + 1]?.querySelector('select')?.focus();
}
