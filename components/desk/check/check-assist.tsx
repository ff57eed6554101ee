'use client';

import { useEffect } from 'react';
import { inTime } from '@/lib/device/writes/in-time';
import { checkAnswer } from '@/lib/api/desk/check-list';

/** Lets keys decide, and sends each article's decisions as it is left, without another page. */
export function CheckAssist({ list: id }: { list: string }) {
  useEffect(() => {
    const list = document.getElementById(id);
    if (!list) return;
    const stop = new AbortController();
    const on = { signal: stop.signal };
    list.addEventListener('keydown', (event) => decideByKey(event, list), on);
    list.addEventListener(
      'submit',
      (event) => {
        const { target, submitter } = event as SubmitEvent;
        if (!(target instanceof HTMLFormElement)) return;
        event.preventDefault();
        const takesAll = submitter instanceof HTMLButtonElement && submitter.value === 'accept-all';
        const to = rowsOf(list).find((row) => isBehind(row, target) && row.dataset['row'] === 'all');
        send(target, takesAll);
        (to ?? nextLink())?.focus();
      },
      on,
    );
    // Whoever goes to another part of the page, or to another page, has decided.
    const sendOthers = (kept: Element | null) => {
      for (const form of formsOf(list)) if (form !== kept && isDecided(form)) send(form, false);
    };
    // Wherever they go on the page, also to what stands behind the list.
    document.addEventListener('focusin', ({ target }) => sendOthers((target as Element).closest('form')), on);
    document.addEventListener('click', (event) => followOnceSaved(event), on);
    window.addEventListener('pagehide', () => sendOthers(null), on);
    window.addEventListener('online', () => sendOthers(document.activeElement?.closest('form') ?? null), on);
    if (document.activeElement === document.body) rowsOf(list)[0]?.focus({ preventScroll: true });
    return () => stop.abort();
  }, [id]);
  return (
    <p className="text-muted mt-4 text-[0.9375rem]">
      Keys: j and k go down and up, y keeps, n dismisses, e edits. On a headline, y accepts all of the
      article. What you decided is saved as you go on to the next.
    </p>
  );
}

const formsOf = (list: HTMLElement) => [...list.querySelectorAll<HTMLFormElement>('form[data-check]')];

/** All that the keys go through, without what is done. */
const rowsOf = (list: HTMLElement) =>
  [...list.querySelectorAll<HTMLElement>('[data-row]')].filter(
    (row) => !row.closest('[data-done], [hidden]'),
  );

const isBehind = (row: Element, form: HTMLFormElement): boolean =>
  !form.contains(row) && (form.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

const nextLink = () => document.querySelector<HTMLElement>('[data-check-next]');

/** What is being saved would be listed again by a page that is made before it is. */
function followOnceSaved(event: MouseEvent): void {
  const next = (event.target as Element).closest<HTMLAnchorElement>('a[data-check-next]');
  const opensElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  if (!next || opensElsewhere || underWay.size === 0) return;
  event.preventDefault();
  const status = document.querySelector('[data-check-said]');
  const say = (text: string) => {
    if (status) status.textContent = text;
  };
  say('Saving what you decided …');
  void Promise.all(underWay).then((saved) => {
    const left = saved.filter((isSaved) => !isSaved).length;
    if (left === 0) return location.assign(next.href);
    say(
      `${left === 1 ? 'One article is' : `${left} articles are`} not saved; it says why there. Press again to go on.`,
    );
  });
}

const isDecided = (form: HTMLFormElement): boolean =>
  form.dataset['sending'] === undefined &&
  form.dataset['done'] === undefined &&
  form.dataset['refused'] === undefined &&
  questionsOf(form).some(isAnswered);

/** The rows of a form that ask something and aren't settled. */
const questionsOf = (form: HTMLFormElement) => [
  ...form.querySelectorAll<HTMLElement>(
    '[data-row="choice"]:not([hidden]), [data-row="photo"]:not([hidden])',
  ),
];

const isAnswered = (row: HTMLElement): boolean =>
  row.querySelector('input[type="radio"]:checked') !== null ||
  (row.querySelector<HTMLInputElement>('input[name="photo.alt"]')?.value.trim() ?? '') !== '';

function decideByKey(event: KeyboardEvent, list: HTMLElement): void {
  const { target, key } = event;
  if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return;
  const isTyping = target instanceof HTMLInputElement && target.type !== 'radio';
  const row = target.closest<HTMLElement>('[data-row]');
  if (isTyping) {
    if (key === 'Escape') row?.focus();
    return;
  }
  const rows = rowsOf(list);
  const at = row ? rows.indexOf(row) : -1;
  const form = target.closest('form');
  const go = (to: HTMLElement | null | undefined) => {
    to?.focus();
    to?.scrollIntoView({ block: 'nearest' });
  };
  const choose = (value: string) => {
    const choice = row?.querySelector<HTMLInputElement>(`input[type="radio"][value="${value}"]`);
    // What is under way is settled, unless it fails.
    if (!choice || choice.disabled) return;
    choice.checked = true;
    go(rows[at + 1] ?? nextLink());
  };
  switch (key) {
    case 'j':
      go(rows[at + 1] ?? nextLink());
      break;
    case 'k':
      go(rows[at - 1]);
      break;
    case 'y':
      if (row?.dataset['row'] === 'all' && form)
        form.querySelector<HTMLElement>('button[value="accept-all"]')?.click();
      else choose('accepted');
      break;
    case 'n':
      choose('dismissed');
      break;
    case 'e':
      if (row?.dataset['row'] === 'photo')
        row.querySelector<HTMLElement>('input:not([type="hidden"])')?.focus();
      else openEditor(form?.querySelector('a[data-edit]'), row?.dataset['editAt']);
      break;
    default:
      return;
  }
  event.preventDefault();
}

/** Opens the editor at what the focus is on, or else at its top. */
function openEditor(link: HTMLAnchorElement | null | undefined, at: string | undefined): void {
  if (link) location.assign(at === undefined ? link.href : `${link.href}#${at}`);
}

/** What is sent and not answered. */
const underWay = new Set<Promise<boolean>>();

/** Sends what was decided of an article; where it can't be, all stays as it was, to be sent again. */
function send(form: HTMLFormElement, takesAll: boolean): void {
  if (form.dataset['sending'] !== undefined || form.dataset['done'] !== undefined) return;
  const sending = sendAndSay(form, takesAll).finally(() => underWay.delete(sending));
  underWay.add(sending);
}

/** @returns whether it is saved */
async function sendAndSay(form: HTMLFormElement, takesAll: boolean): Promise<boolean> {
  form.dataset['sending'] = '';
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
  if (takesAll) body.set('action', 'accept-all');
  const questions = questionsOf(form);
  const settled = takesAll ? questions : questions.filter(isAnswered);
  allow(settled, false);
  body.set('by', 'script');
  const status = form.querySelector('[role="status"]');
  const say = (text: string) => {
    if (status) status.textContent = text;
  };
  say('Saving …');
  // It is sent to its end, too, where the page is left meanwhile.
  const how = {
    method: 'POST',
    body,
    redirect: 'manual',
    keepalive: true,
    signal: inTime(undefined, 'save'),
  } as const;
  const response = await fetch(form.getAttribute('action') ?? '', how).catch(() => null);
  const answer = response?.ok ? checkAnswer.safeParse(await response.json().catch(() => null)) : null;
  delete form.dataset['sending'];
  delete form.dataset['refused'];
  if (!answer?.success || !answer.data.ok) allow(settled, true);
  if (!answer?.success) {
    say('Not saved yet: the server doesn’t answer. Try again, or go on: it is tried again.');
    return false;
  }
  say(answer.data.said);
  // Sent again, it would be refused again, unless the editor asks for it.
  if (!answer.data.ok) form.dataset['refused'] = '';
  else if (settled.length < questions.length) putAway(form, settled, answer.data.hash);
  else {
    form.dataset['done'] = '';
    form.querySelector<HTMLElement>('[data-decisions]')?.setAttribute('hidden', '');
  }
  return answer.data.ok;
}

/** Leaves what was not decided on to be decided, as the article is by now; the rest is sent no more. */
function putAway(form: HTMLFormElement, settled: readonly HTMLElement[], hash: string | undefined): void {
  const of = form.elements.namedItem('hash');
  if (of instanceof HTMLInputElement && hash !== undefined) of.value = hash;
  const hadFocus = settled.some((row) => row.contains(document.activeElement));
  for (const row of settled) row.hidden = true;
  // Keys are heard where the focus is.
  if (hadFocus) questionsOf(form)[0]?.focus();
}

/** Whether the fields of these rows can be changed, and are sent. */
function allow(rows: readonly HTMLElement[], isAllowed: boolean): void {
  for (const row of rows) for (const field of row.querySelectorAll('input')) field.disabled = !isAllowed;
}
