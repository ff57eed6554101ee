import { notify } from '@/components/ui/notices';
import type { Annotation, HighlightColour } from '@/lib/reader/annotation';
import { isAdded, isChanged, isRemoved, isRestored } from '@/lib/device/answers/annotations';
import { sendWrite } from '@/lib/device/writes/send-write';

/** Each gives what the server made of it, null while it waits on the device. @throws RefusedWrite */
const pathOf = (id: string): string => `/api/reader/annotations/${id}`;

export async function keepNew({ id, target, colour, note, created }: Annotation): Promise<Annotation | null> {
  const body = { target, colour, note, created };
  const sent = await sendWrite({ method: 'PUT', path: pathOf(id), body }, isAdded);
  return sent.state === 'sent' ? sent.answer.annotation : null;
}

export async function sendChange(
  one: Annotation,
  { colour, note }: { colour?: HighlightColour; note?: string | null },
): Promise<Annotation | null> {
  const body = { colour, note: note === undefined ? undefined : { from: one.note, to: note } };
  const sent = await sendWrite({ method: 'PATCH', path: pathOf(one.id), body }, isChanged);
  if (sent.state === 'queued') return null;
  if (sent.answer.joined)
    notify({ text: 'This note was changed on another device, too. Both versions stand in it.' });
  return sent.answer.annotation;
}

export async function removeStored(id: string): Promise<null> {
  await sendWrite({ method: 'DELETE', path: pathOf(id) }, isRemoved);
  return null;
}

export async function restoreStored(id: string): Promise<Annotation | null> {
  const sent = await sendWrite({ method: 'POST', path: `${pathOf(id)}/restore` }, isRestored);
  return sent.state === 'sent' ? sent.answer.annotation : null;
}
