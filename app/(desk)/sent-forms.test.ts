import { expect, it } from 'vitest';
import type { Sent } from '@/app/api/form-route';
import { answerLate, publishOnce } from './sent-forms';

const sent = (fields: Record<string, string>) =>
  ({ field: (name: string) => fields[name] ?? '' }) satisfies Pick<Sent, 'field'> as unknown as Sent;
const typed = (now: string) => ({
  headline: { was: 'Ferry', now },
  standfirst: { was: '', now: 'It left.' },
});
const saved = () => Promise.resolve(new Response('saved'));
const publish = (form: string, isPublished: boolean) =>
  publishOnce(sent({ form }), typed('Published'), () =>
    Promise.resolve({ isPublished, response: new Response() }),
  );
const late = async (form: string, now: string, by = 'script') => {
  const { standfirst, headline } = typed(now);
  return (await answerLate(sent({ form, by }), { standfirst, headline }, saved))?.status ?? null;
};

it('what is saved by itself after the form is published is acknowledged only where it is in it', async () => {
  await publish('a', true);
  expect(await late('a', 'Published')).toBe(200);
  // Typed while it was being published: the device has the only copy.
  expect(await late('a', 'Published, and more')).toBe(409);
  expect([await late('a', 'Published', ''), await late('b', 'Published')]).toEqual([null, null]);
});

it('what comes after a form was refused is saved', async () => {
  await publish('c', false);
  expect(await late('c', 'Published')).toBeNull();
});
