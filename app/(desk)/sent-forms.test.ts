import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Sent } from '@/app/api/form-route';
import { describeOnEachEngine } from '@/lib/store/each-engine.testing';
import { openClients } from '@/lib/store/engine/clients';
import { openStore, type Store } from '@/lib/store/open-store';
import { editor, sampleDraft, sampleSource } from '@/lib/store/sample-draft.testing';
import {
  answerLate,
  isPublishedForm,
  isPublishedWhole,
  namingForm,
  publishOnce,
  wholeForm,
} from './sent-forms';

const sent = (fields: Record<string, string>) =>
  ({
    field: (name: string) => fields[name] ?? '',
    names: () => Object.keys(fields),
  }) satisfies Pick<Sent, 'field' | 'names'> as unknown as Sent;
const typed = (now: string) => ({
  headline: { was: 'Ferry', now },
  standfirst: { was: '', now: 'It left.' },
});
const saved = () => Promise.resolve(new Response('saved'));
const done = () => Promise.resolve(new Response('published'));

it.each([
  ['/articles/ferry/edit', '/articles/ferry/edit?form=f+1'],
  ['/articles/ferry/edit?q=a%26b#found', '/articles/ferry/edit?q=a%26b&form=f+1#found'],
  ['/desk/drafts/d1#field-b1-text', '/desk/drafts/d1?form=f+1#field-b1-text'],
  // Readers' pages are one for all of them.
  ['/articles/ferry', '/articles/ferry'],
  ['/desk', '/desk'],
])('the editor that a form leads to names the form: %s', (location, named) => {
  const answer = new Response(null, { status: 303, headers: { location } });
  expect(namingForm(answer, sent({ form: 'f 1' })).headers.get('location')).toBe(named);
});

describeOnEachEngine((engine) => {
  let url: string;
  let store: Store;
  beforeEach(async () => {
    url = await engine.newDatabase();
    store = await openStore({ databaseUrl: url });
  });
  afterEach(() => store.close());
  const remembered = (of = store) => ({ forms: of.forms, permission: editor });

  /** An article is made, or it is refused. @returns what is answered, and how often it was published by then */
  let published = 0;
  async function publish(id: string, headline = 'Published', isRefused = false): Promise<string> {
    const response = await publishOnce(sent({ form: id }), typed(headline), remembered(), {
      async publish(form) {
        if (isRefused) return { isPublished: false, response: new Response('refused') };
        published += 1;
        const draft = sampleDraft({ headline: `${headline} ${published}`, url: null });
        const { slug } = await store.saveArticle(editor, draft, sampleSource(`${published}`));
        const person = await editorOf(store);
        const found = await store.desk.findEditable(editor, person, slug);
        if (!found) throw new Error('it is there');
        const edited = { parts: [], dismissed: [], draft: { ...found.article, standfirst: headline } };
        await store.publishEdit(editor, person, { slug, contentHash: found.contentHash }, edited, form);
        return { isPublished: true, response: new Response('made') };
      },
      done,
    });
    return response.text();
  }
  async function editorOf(of: Store) {
    const given = { name: 'ada', email: `${Math.random()}@news.example`, password: 'harbour lantern cobalt' };
    const added = await of.people.add(editor, given, 'editor');
    if (!added.ok) throw new Error(added.reason);
    return { sessionId: 'ada', person: added.value };
  }
  const late = async (form: string, now: string, { by = 'script', of = store } = {}) => {
    const { standfirst, headline } = typed(now);
    const changes = { standfirst, headline };
    return (await answerLate(sent({ form, by }), changes, remembered(of), saved))?.status ?? null;
  };

  it('a form that is sent again as it was is published, and one that decides otherwise is not', async () => {
    const fields = { form: 'one', hash: 'a', 'moment1.state': 'accepted' };
    const { slug } = await store.saveArticle(editor, sampleDraft(), sampleSource());
    const person = await editorOf(store);
    const found = await store.desk.findEditable(editor, person, slug);
    if (!found) throw new Error('it is there');
    expect(await isPublishedWhole(sent(fields), remembered())).toBe(false);
    const edited = { parts: [], dismissed: [], draft: { ...found.article, standfirst: 'Checked.' } };
    const of = { slug, contentHash: found.contentHash };
    await store.publishEdit(editor, person, of, edited, wholeForm(sent(fields)));
    expect(await isPublishedWhole(sent(fields), remembered())).toBe(true);
    for (const other of [{ 'moment1.state': 'dismissed' }, { hash: 'b' }, { form: 'two' }, { form: '' }])
      expect(await isPublishedWhole(sent({ ...fields, ...other }), remembered())).toBe(false);
  });

  it('what is saved by itself after the form is published is acknowledged only where it is in it', async () => {
    await publish('a');
    expect(await late('a', 'Published')).toBe(200);
    // Typed while it was being published: the device has the only copy.
    expect(await late('a', 'Published, and more')).toBe(409);
    expect([await late('a', 'Published', { by: '' }), await late('b', 'Published')]).toEqual([null, null]);
  });

  it('another process and the next one know it, too', async () => {
    await publish('a');
    const other = await openStore({ databaseUrl: url });
    expect(await late('a', 'More', { of: other }).finally(() => other.close())).toBe(409);
    await store.close();
    store = await openStore({ databaseUrl: url });
    expect(await late('a', 'More')).toBe(409);
  });

  it('what comes after a form was refused is saved, and so is it where the server ended before it was published', async () => {
    await publish('c', 'Published', true);
    expect(await late('c', 'Published')).toBeNull();
    await store.forms.begin(editor, { id: 'd', fingerprint: 'x' });
    expect(await late('d', 'More')).toBe(409);
    const { write, close } = await openClients(url);
    const at = new Date(Date.now() - 11 * 60_000);
    await write((queries) => queries.publishedForm.updateMany({ data: { at } })).finally(close);
    expect(await late('d', 'More')).toBeNull();
  });

  it('what is published while the same form is sent with something else is not taken for it', async () => {
    const form = sent({ form: 'e' });
    let refused = '';
    const answered = await publishOnce(form, typed('First'), remembered(), {
      async publish() {
        const second = await publishOnce(form, typed('Second'), remembered(), {
          publish: () => Promise.resolve({ isPublished: false, response: new Response('refused') }),
          done,
        });
        refused = await second.text();
        return { isPublished: true, response: new Response(await publish('e', 'First')) };
      },
      done,
    });
    expect([refused, await answered.text()]).toEqual(['refused', 'made']);
    expect(await isPublishedForm(form, typed('First'), remembered())).toBe(true);
    expect(await isPublishedForm(form, typed('Second'), remembered())).toBe(false);
    expect(await late('e', 'First')).toBe(200);
  });

  it('a form that is sent twice is published once, and again where something else stands in it', async () => {
    const before = published;
    expect([await publish('a'), await publish('a')]).toEqual(['made', 'published']);
    expect(published).toBe(before + 1);
    expect(await isPublishedForm(sent({ form: 'a' }), typed('Published'), remembered())).toBe(true);
    expect(await isPublishedForm(sent({ form: 'a' }), typed('Else'), remembered())).toBe(false);
    expect([await publish('a', 'Else'), await publish(''), await publish('')]).toEqual([
      'made',
      'made',
      'made',
    ]);
  });
});
