import { describe, expect, it } from 'vitest';
import { passageText } from '../../../article/passage-text';
import { arrange, orderIn } from '../arrange';
import { editPassages } from '../edit-passages';
import type { FieldChanges } from '../article-fields';
import { takeOver } from '../others-changes';
import { putBack, putBackAction, putTypedBack, readPutBack, withStory } from './put-back';

const fields = {
  order: 'p1 p2',
  ...{ 'p1.kind': 'paragraph', 'p1.text': 'One.', 'p2.kind': 'paragraph', 'p2.text': 'Two.' },
};
const wanted = { after: 'p1', kind: 'heading 2', markup: 'A *heading*\nof: two lines' };

describe('a passage that is put back', () => {
  it('is asked for by a button, whatever ends its lines', () => {
    expect(readPutBack(putBackAction(wanted).replace('\n', '\r\n'))).toEqual(wanted);
    expect(readPutBack(putBackAction({ ...wanted, after: null }))).toEqual({ ...wanted, after: null });
    for (const action of ['back:p1:heading 2:', 'back:p1:script:a', 'back:x:list:- a', 'publish'])
      expect(readPutBack(action)).toBeNull();
  });

  it('stands behind the one that it stood behind, and behind what was put back there before', () => {
    const first = putBack(fields, {}, wanted);
    const second = putBack(fields, first.changes, { ...wanted, markup: 'Then' });
    expect([first.id, second.id]).toEqual(['b1', 'b2']);
    expect(orderIn(fields, second.changes)).toEqual(['p1', 'b1', 'b2', 'p2']);
    const top = putBack(fields, second.changes, { ...wanted, after: null });
    expect(orderIn(fields, top.changes)).toEqual(['b3', 'p1', 'b1', 'b2', 'p2']);
    const last = putBack(fields, {}, { ...wanted, after: 'p9' });
    expect(orderIn(fields, last.changes)).toEqual(['p1', 'p2', 'b1']);
  });

  it('is moved and joined as others are', () => {
    const { changes } = putBack(fields, {}, { ...wanted, kind: 'paragraph', markup: 'Back.' });
    const moved = arrange(fields, changes, { how: 'down', id: 'b1' }) ?? {};
    expect(orderIn(fields, moved)).toEqual(['p1', 'p2', 'b1']);
    const joined = arrange(fields, changes, { how: 'join', id: 'b1' });
    expect(joined).toMatchObject({
      'p1.text': { now: 'One. Back.' },
      'b1.kind': { was: '', now: 'left out' },
    });
  });

  it('of another editor is taken over beside one’s own', () => {
    const mine = putBack(fields, {}, wanted).changes;
    const theirs = putBack(fields, {}, { ...wanted, after: 'p2', markup: 'Theirs' }).changes;
    const taken = takeOver(mine, theirs);
    expect([taken['b1.text']?.now, taken['b2.text']?.now]).toEqual([wanted.markup, 'Theirs']);
    expect(orderIn(fields, taken)).toEqual(['p1', 'b1', 'p2', 'b2']);
  });

  it('keeps its place where it is taken over by who has moved passages', () => {
    const first = putBack(fields, {}, { ...wanted, after: 'p1' }).changes;
    const theirs = putBack(fields, first, { ...wanted, after: 'p1', markup: 'Then' }).changes;
    const mine = putBack(fields, arrange(fields, {}, { how: 'up', id: 'p2' }) ?? {}, wanted).changes;
    expect(orderIn(fields, mine)).toEqual(['p2', 'p1', 'b1']);
    expect(orderIn(fields, takeOver(mine, theirs))).toEqual(['p2', 'p1', 'b3', 'b4', 'b1']);
    const top = putBack(fields, {}, { ...wanted, after: null }).changes;
    expect(orderIn(fields, takeOver(mine, top))[0]).toBe('b2');
  });

  it('is what was typed into one that the article has no more', () => {
    const typed: FieldChanges = {
      'p9.text': { was: 'a', now: 'What I typed.' },
      'p9.kind': { was: 'paragraph', now: 'quotation' },
    };
    const back = putTypedBack(fields, typed, 'p9');
    expect(back?.changes).toMatchObject({
      'b1.text': { now: 'What I typed.' },
      'b1.kind': { now: 'quotation' },
    });
    expect(back?.changes['p9.text']).toBeUndefined();
    expect(orderIn(fields, back?.changes ?? {})).toEqual(['p1', 'p2', 'b1']);
    expect(putTypedBack(fields, typed, 'p1')).toBeNull();
    expect(putTypedBack(fields, { 'p1.text': { was: 'One.', now: 'Won.' } }, 'p1')).toBeNull();
  });
});

it('a story is put into the list of stories once', () => {
  const stories = { ...fields, stories: 'The island' };
  const one = withStory(stories, {}, 'Ferries');
  expect(one['stories']).toEqual({ was: 'The island', now: 'The island\nFerries' });
  expect(withStory(stories, one, 'Ferries ')['stories']?.now).toBe('The island\nFerries');
});

it('what is put back and published already stands in the text once', () => {
  const paragraph = (id: string, text: string) => ({ id, kind: 'paragraph' as const, runs: [{ text }] });
  const link = { headline: 'Sold', url: 'https://a.example/b', date: null, slug: null };
  const passages = [
    ...[paragraph('p1', 'It waits.'), paragraph('p2', 'It left.')],
    { id: 'p3', kind: 'related' as const, link },
  ];
  const current = {
    order: 'p1 p2 p3',
    ...{ 'p1.kind': 'paragraph', 'p1.text': 'It waits.', 'p2.kind': 'paragraph', 'p2.text': 'It left.' },
    'p3.kind': 'related',
  };
  const added = (id: string, kind: string, text: string) => ({
    [`${id}.from`]: kind,
    [`${id}.kind`]: kind,
    [`${id}.text`]: text,
  });
  const fields = {
    ...current,
    order: 'p1 b1 b2 b3 b4 p2 p3 b5 b6',
    ...added('b1', 'paragraph', 'It *waits*.\n\nIt came.'),
    // Taken over from somebody else, who put back the same.
    ...added('b5', 'paragraph', 'It came.'),
    // Its words stand nowhere else any more.
    ...{ ...added('b2', 'paragraph', 'It left.'), 'p2.text': 'It left on Friday.' },
    ...added('b3', 'related', 'Sold\nhttps://a.example/b\n2023-01-01'),
    ...added('b4', 'related', 'Bought\nhttps://a.example/c\n'),
    ...added('b6', 'code', 'sh\ndepart'),
  };
  const edited = editPassages(passages, current, fields, []);
  const ids = edited.map((passage) => `${passage.id} ${passageText(passage)}`);
  expect(ids.map((id) => id.split('\n')[0]?.trim())).toEqual([
    ...['p1 It waits.', 'p4 It came.', 'p5 It left.', expect.stringContaining('p6'), 'p2 It left on Friday.'],
    expect.stringContaining('p3'),
    'p7 depart',
  ]);
  expect(edited.at(-1)).toEqual({ id: 'p7', kind: 'code', text: 'depart', language: 'sh' });
});
