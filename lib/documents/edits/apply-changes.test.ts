import { describe, expect, it } from 'vitest';
import type { Article, Moment, Passage, PullQuote } from '../../article/article';
import { passageText } from '../../article/passage-text';
import { applyChanges } from './apply-changes';
import { acceptAll, type FieldChanges, fieldsOf } from './article-fields';

const passages: Passage[] = [
  {
    id: 'p1',
    kind: 'paragraph',
    runs: [{ text: 'The ferry left on Friday.' }, { text: '2', styles: ['superscript'] }],
  },
  { id: 'p2', kind: 'heading', level: 2, runs: [{ text: 'The harbour' }] },
  {
    id: 'p4',
    kind: 'paragraph',
    runs: [{ text: 'It was built in 1901 and again in 1950. “We wait,” the captain said.' }],
  },
  { id: 'p5', kind: 'code', text: 'a', language: null },
];
const moment = (id: string, date: string, exact: string): Moment => ({
  ...{ id, date, label: null, heading: null, summary: null, origin: 'suggestion' },
  words: { passageId: 'p4', exact, start: passageText(passages[2] as Passage).indexOf(exact) },
});
const quote: PullQuote = {
  ...{ id: 'q1', text: 'We wait', speaker: null, statement: null, origin: 'suggestion' },
  words: { passageId: 'p4', exact: 'We wait', start: 41 },
};
const article: Article = {
  ...{ slug: 'ferry', headline: 'The ferry', standfirst: null, byline: null, publisher: null },
  ...{ publishedAt: '2023-04-25', updatedAt: null, language: 'en', direction: 'ltr', kind: 'report' },
  ...{ url: 'https://news.example/ferry', retells: null, leads: false, wordCount: 20 },
  leadPhoto: { picture: null, alt: '', caption: 'A ferry', credit: null, standsIn: false },
  stories: [{ slug: 'island', title: 'The island' }],
  passages,
  moments: [moment('m1', '1901', 'in 1901'), moment('m2', '1950', 'in 1950')],
  pullQuotes: [quote],
};

/** What an editor types, over what stands there. */
function typed(now: Record<string, string>): FieldChanges {
  const fields = fieldsOf(article);
  return Object.fromEntries(
    Object.entries(now).map(([name, text]) => [name, { was: fields[name] ?? '', now: text }]),
  );
}
const readDate = (text: string) => (text === 'spring 2011' ? '2011-21' : null);
const apply = (now: Record<string, string>) => applyChanges(article, typed(now), { readDate });
function edited(now: Record<string, string>) {
  const applied = apply(now);
  if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
  return applied.edited;
}
function problemsOf(now: Record<string, string>): Record<string, string> {
  const applied = apply(now);
  return applied.ok ? {} : Object.fromEntries(applied.problems.map(({ field, reason }) => [field, reason]));
}

describe('an edited article', () => {
  it('is what it was, where nothing was typed', () => {
    const { draft, parts, dismissed } = edited({});
    expect(draft).toEqual(article);
    expect([parts, dismissed]).toEqual([[], []]);
  });

  it('has the fields that were typed, and says which parts are the editor’s now', () => {
    const { draft, parts } = edited({
      headline: ' The  new ferry ',
      'byline.name': 'Ada Bell',
      'photo.alt': 'A white ferry',
      language: 'ar',
      updatedAt: '2023-04-26T10:00:00+02:00',
      stories: 'The island\nFerries',
    });
    expect(draft).toMatchObject({
      headline: 'The new ferry',
      byline: { name: 'Ada Bell', url: null },
      leadPhoto: { alt: 'A white ferry', caption: 'A ferry' },
      direction: 'rtl',
      stories: [
        { slug: 'island', title: 'The island' },
        { slug: 'ferries', title: 'Ferries' },
      ],
    });
    expect(parts).toEqual(['headline', 'byline', 'updatedAt', 'language', 'leadPhoto']);
  });

  it('has another address, in its plain form', () => {
    const { draft, parts } = edited({ address: 'The Night Ferry' });
    expect([draft.slug, parts]).toEqual(['the-night-ferry', ['slug']]);
  });

  it('keeps the passages that nobody touched to the letter, splits, turns and leaves out others', () => {
    const { draft } = edited({
      'p4.text': 'It was built in 1901.\n\nAnd *again* in 1950. “We wait,” the captain said.',
      'p2.kind': 'heading 3',
      'p5.kind': 'left out',
    });
    expect(draft.passages[0]).toBe(passages[0]);
    expect(draft.passages.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'p1 paragraph',
      'p2 heading',
      'p4 paragraph',
      'p6 paragraph',
    ]);
    expect(draft.passages[1]).toMatchObject({ level: 3 });
    expect(draft.passages[3]).toMatchObject({
      runs: [{ text: 'And ' }, { text: 'again', styles: ['emphasis'] }, {}],
    });
    // Moments and quotes follow their words.
    expect(draft.moments.map(({ words }) => words.passageId)).toEqual(['p4', 'p6']);
    expect(draft.pullQuotes[0]?.words).toMatchObject({ passageId: 'p6', exact: 'We wait' });
  });

  it('has text as a list of its lines, and a list as text again', () => {
    const lines = 'It was built **in 1901**\nand in 1950.\n“We wait,” the captain said.';
    const { draft } = edited({ 'p4.kind': 'list', 'p4.text': lines });
    const list = draft.passages[2];
    expect(list).toMatchObject({ id: 'p4', kind: 'list', ordered: false, items: [{}, {}, {}] });
    expect(draft.moments[1]?.words).toMatchObject({ passageId: 'p4', exact: 'in 1950', start: 25 });
    const listed = { ...article, passages: draft.passages, moments: draft.moments, pullQuotes: [] };
    const again = applyChanges(
      listed,
      { 'p4.kind': { was: 'list', now: 'paragraph' } },
      { readDate: () => null },
    );
    if (!again.ok) throw new Error(JSON.stringify(again.problems));
    expect(again.edited.draft.passages.slice(2).map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'p4 paragraph',
      'p6 paragraph',
      'p7 paragraph',
      'p5 code',
    ]);
    expect(again.edited.draft.passages[2]).toMatchObject({
      runs: [{ text: 'It was built ' }, { text: 'in 1901', styles: ['strong'] }],
    });
  });

  it('has the passages that were put back, under ids that no other has', () => {
    const { draft, parts } = edited({
      order: 'p1 b1 p2 b2 p4 p5',
      ...{ 'b1.from': 'list', 'b1.kind': 'list', 'b1.text': '- One\n- Two' },
      ...{ 'b2.from': 'paragraph', 'b2.kind': 'quotation', 'b2.text': 'It *waits*.' },
      ...{ 'b3.from': 'paragraph', 'b3.kind': 'left out', 'b3.text': 'Not this.' },
      ...{ 'b4.from': 'related', 'b4.kind': 'related', 'b4.text': 'Ferry sold\nhttps://a.example/b\n' },
      ...{ 'p4.text': 'It was built in 1901.\n\nAnd again in 1950. “We wait,” the captain said.' },
      'new.words': 'One\nTwo',
      'new.date': '2011',
    });
    expect(draft.passages.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      ...['p1 paragraph', 'p6 list', 'p2 heading', 'p7 quotation'],
      ...['p4 paragraph', 'p8 paragraph', 'p5 code', 'p9 related'],
    ]);
    expect(draft.moments.at(-1)?.words.passageId).toBe('p6');
    expect(parts).toEqual(['passages']);
  });

  it('has its passages in the order that was typed', () => {
    const { draft } = edited({
      order: 'p4 p1 p2 p5',
      'p4.text': 'One.\n\nTwo in 1901, in 1950: “We wait,” he said.',
    });
    expect(draft.passages.map(({ id }) => id)).toEqual(['p4', 'p6', 'p1', 'p2', 'p5']);
    expect(draft.moments[0]?.words.passageId).toBe('p6');
  });

  it('has the suggestions that were accepted or changed as the editor’s own, and not those that were dismissed', () => {
    const { draft, dismissed } = edited({
      'm1.state': 'accepted',
      'm2.state': 'dismissed',
      'q1.speaker': 'The captain',
    });
    expect(draft.moments.map(({ id, origin }) => [id, origin])).toEqual([['m1', 'editor']]);
    expect(draft.pullQuotes).toMatchObject([{ speaker: 'The captain', origin: 'editor' }]);
    expect(dismissed).toEqual([{ date: '1950', exact: 'in 1950' }]);
    expect(edited({ 'm1.heading': 'Harbour built' }).draft.moments[0]).toMatchObject({ origin: 'editor' });
  });

  it('has the moment and the quote that were added, tied to their words', () => {
    const { draft } = edited({
      'new.words': 'left on Friday',
      'new.date': 'spring 2011',
      'new.heading': 'Ferry leaves',
      'newquote.words': '“We wait,”',
    });
    expect(draft.moments.at(-1)).toMatchObject({
      ...{ id: 'm3', date: '2011-21', heading: 'Ferry leaves', summary: null, origin: 'editor' },
      words: { passageId: 'p1', exact: 'left on Friday', start: 10 },
    });
    expect(draft.pullQuotes.at(-1)).toMatchObject({ id: 'q2', origin: 'editor' });
  });

  it('has the moment at the words that were selected, where they stand in the text twice', () => {
    const { draft } = edited({
      'p1.text': 'The ferry left on Friday. The ferry left on Friday again.',
      ...{ 'new.words': 'on Friday', 'new.date': 'spring 2011' },
      ...{ 'new.passage': 'p1', 'new.prefix': ' The ferry left ', 'new.suffix': ' again.' },
    });
    expect(draft.moments.at(-1)?.words).toEqual({ passageId: 'p1', exact: 'on Friday', start: 41 });
  });

  it.each<[Record<string, string>, string, string]>([
    [{ headline: ' ' }, 'headline', '1 to 500'],
    [{ address: '- ' }, 'address', 'letters or digits'],
    [{ publishedAt: 'Friday' }, 'publishedAt', 'no day'],
    [{ language: 'no language' }, 'language', 'no language'],
    [{ url: 'javascript:alert(1)' }, 'url', 'no address'],
    [{ 'byline.url': 'https://a.example/' }, 'byline.name', 'no name'],
    [{ 'm1.date': 'one day' }, 'm1.date', 'no date'],
    [{ 'p4.text': 'It was built.' }, 'm1.state', 'not in the text any more'],
    [{ 'new.date': '2011' }, 'new.words', 'say which words'],
    [{ 'new.words': 'nowhere at all', 'new.date': '2011' }, 'new.words', 'nowhere in the text'],
  ])('is refused with %j: %s %s', (now, field, reason) => {
    expect(problemsOf(now)[field]).toContain(reason);
  });

  it('is refused where somebody else changed the same field meanwhile, with what stands there now', () => {
    const changes = { headline: { was: 'Ferry', now: 'My ferry' }, standfirst: { was: 'Old', now: '' } };
    const applied = applyChanges(article, changes, { readDate });
    expect(applied).toMatchObject({ ok: false, problems: [{ field: 'headline' }] });
    expect(JSON.stringify(applied)).toContain('it is now: “The ferry”');
    const order = { was: 'p1 p2 p5', now: 'p5 p1 p2' };
    expect(applyChanges(article, { order }, { readDate })).toMatchObject({ ok: true });
    const other = { was: 'p2 p1 p4 p5', now: 'p5 p2 p1 p4' };
    expect(applyChanges(article, { order: other }, { readDate })).toMatchObject({ ok: false });
    const gone = applyChanges(article, { 'p9.text': { was: 'a', now: 'b' } }, { readDate });
    expect(gone).toMatchObject({ ok: false, problems: [{ field: 'p9.text' }] });
  });
});

it('all suggestions are accepted but those that were decided on', () => {
  const changes = acceptAll(fieldsOf(article), typed({ 'm2.state': 'dismissed', headline: 'Ferry' }));
  const applied = applyChanges(article, changes, { readDate });
  if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
  const { draft, dismissed } = applied.edited;
  expect(draft.moments.map(({ id, origin }) => [id, origin])).toEqual([['m1', 'editor']]);
  expect(draft.pullQuotes.map(({ origin }) => origin)).toEqual(['editor']);
  expect([draft.headline, dismissed.length]).toEqual(['Ferry', 1]);
});
