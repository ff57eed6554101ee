'use client';

import { useEffect, useState } from 'react';
import { arrange, orderIn, readArrangement } from '@/lib/documents/edits/arrange';
import { beforeTyping, fillIn, typedIn, wasPutBack } from '../typed-fields';

const said = { up: 'The passage is moved.', down: 'The passage is moved.', join: 'The passages are joined.' };
const nothing = 'There is nothing to move or join it to.';

/** Moves and joins passages without another page: the button that was pressed keeps the focus. */
export function ArrangeInPlace({ form: id }: { form: string }) {
  const [done, setDone] = useState('');
  useEffect(() => {
    const form = document.getElementById(id);
    if (!(form instanceof HTMLFormElement)) return;
    const stop = new AbortController();
    const on = { signal: stop.signal };
    const pressed = (event: MouseEvent) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      const asked = button?.name === 'action' ? readArrangement(button.value) : null;
      if (!button || !asked) return;
      event.preventDefault();
      const changes = arrange(beforeTyping(form), typedIn(form), asked);
      for (const [name, { now }] of Object.entries(changes ?? {})) fillIn(form, name, now);
      if (changes && asked.how !== 'join') showOrder(form);
      // What is moved in a page loses it.
      button.focus({ preventScroll: true });
      button.scrollIntoView({ block: 'nearest' });
      // The same words once more would not be read out.
      setDone('');
      requestAnimationFrame(() => setDone(changes ? said[asked.how] : nothing));
    };
    form.addEventListener('click', pressed, on);
    form.addEventListener(wasPutBack, () => showOrder(form), on);
    return () => stop.abort();
  }, [id]);
  return (
    <span role="status" className={done === nothing ? 'text-muted' : 'sr-only'}>
      {done}
    </span>
  );
}

/** Puts the passages into the order that is typed, those that stand right staying where they are. */
function showOrder(form: HTMLFormElement): void {
  const shown = [...form.querySelectorAll<HTMLElement>('[data-passage]')];
  const byId = new Map(shown.map((passage) => [passage.dataset['passage'] ?? '', passage]));
  const wanted = orderIn(beforeTyping(form), typedIn(form)).flatMap((one) => byId.get(one) ?? []);
  const parent = shown[0]?.parentElement;
  const behind = shown.at(-1)?.nextSibling ?? null;
  let next = behind;
  for (const passage of wanted.toReversed()) {
    if (passage.nextSibling !== next) parent?.insertBefore(passage, next);
    next = passage;
  }
}
