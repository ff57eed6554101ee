import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Moment, StoryRef } from '../../article/article';
import { anchorOf, type MomentAnchor } from '../../context/timeline/decisions/anchors';
import type { Decision } from '../../context/timeline/decisions/decision';
import { makeDecision } from '../../context/timeline/decisions/make-decision';
import { describeOnEachEngine } from '../each-engine.testing';
import { openStore, type Store } from '../open-store';
import { editor, sampleDraft, sampleSource } from '../sample-draft.testing';

const moment = (id: string, date: string, heading: string, exact: string, start = 0): Moment => ({
  id,
  date,
  label: null,
  heading,
  summary: null,
  words: { passageId: 'p1', exact, start },
  origin: 'editor',
});
const text = 'The pier broke. The ferry sank. Talks began.';
const [pier, ferry, talks] = [
  moment('m1', '2023-04-01', 'Pier breaks', 'pier broke', 4),
  moment('m2', '2023-04-02', 'Ferry sinks', 'ferry sank', 20),
  moment('m3', '2023-04-03', 'Talks begin', 'Talks began', 32),
] as const;

describeOnEachEngine((engine) => {
  let store: Store;
  const save = (slug: string, moments: readonly Moment[], said = text) =>
    store.saveArticle(
      editor,
      sampleDraft({
        slug,
        headline: slug,
        url: `https://example.org/${slug[0]}`,
        passages: [{ id: 'p1', kind: 'paragraph', runs: [{ text: said }] }],
        pullQuotes: [],
        moments: [...moments],
      }),
      sampleSource(said),
    );
  beforeEach(async () => {
    store = await openStore({ databaseUrl: await engine.newDatabase() });
    await save('first', [pier, ferry]);
    await save('second', [talks]);
  });
  afterEach(() => store.close());

  const shown = async () =>
    (await store.findStory('ferry'))?.timeline.map(({ sources }) =>
      sources.map(({ article, heading }) => `${article.slug}: ${heading}`).join(', '),
    );
  const edited = async () => {
    const found = await store.stories.findTimeline(editor, 'ferry');
    if (!found) throw new Error('no story');
    return found;
  };
  const decide = async (command: Parameters<typeof makeDecision>[1]) => {
    const decision = makeDecision((await edited()).timeline, command);
    expect(decision).not.toBeNull();
    return store.stories.decide(editor, 'ferry', decision as Decision);
  };
  const three = ['first: Pier breaks', 'first: Ferry sinks', 'second: Talks begin'];

  it('what is hidden is not shown to readers, and is had back', async () => {
    expect(await shown()).toEqual(three);
    const { revision } = await store.changesSince(0);
    expect(await decide({ do: 'hide', moment: 'first m1' })).toBe(true);
    expect(await shown()).toEqual(three.slice(1));
    const article = { slug: 'first', stories: [{ slug: 'ferry', title: '' }] };
    expect([...(await store.stories.hiddenMoments(article))]).toEqual(['m1']);
    const { tags } = await store.changesSince(revision);
    for (const tag of ['story:ferry', 'article:first', 'library']) expect(tags).toContain(tag);
    const { decisions, timeline } = await edited();
    expect(timeline).toHaveLength(3);
    expect(decisions).toMatchObject([{ kind: 'hide', by: editor.by }]);
    expect(await store.stories.undo(editor, 'ferry', decisions[0]?.id ?? '')).toBe(true);
    expect(await store.stories.undo(editor, 'ferry', decisions[0]?.id ?? '')).toBe(false);
    expect(await shown()).toEqual(three);
  });

  it('what is hidden in one of an article’s stories is hidden on its page, unless it is pinned in another', async () => {
    const [first, other] = ['ferry', 'dock'].map((slug) => ({ slug, title: slug })) as [StoryRef, StoryRef];
    const draft = sampleDraft({ slug: 'both', headline: 'both', url: null, stories: [first, other] });
    const told = { ...draft, passages: [{ id: 'p1', kind: 'paragraph' as const, runs: [{ text }] }] };
    await store.saveArticle(editor, { ...told, pullQuotes: [], moments: [talks] }, sampleSource('both'));
    const decideIn = async (story: string, kind: 'pin' | 'hide') => {
      const anchor = { article: 'both', date: talks.date, exact: talks.words.exact };
      expect(await store.stories.decide(editor, story, { kind, moments: [anchor] })).toBe(true);
    };
    const hidden = async (...stories: StoryRef[]) => [
      ...(await store.stories.hiddenMoments({ slug: 'both', stories })),
    ];
    await decideIn('dock', 'hide');
    expect(await hidden(first, other)).toEqual(['m3']);
    expect(await hidden(other, first)).toEqual(['m3']);
    expect(await hidden(first)).toEqual([]);
    await decideIn('ferry', 'pin');
    expect(await hidden(first, other)).toEqual([]);
  });

  it('what is joined is one moment, told as was chosen, and so it is after its article came anew', async () => {
    await decide({ do: 'join', moments: ['first m2', 'second m3'] });
    await decide({ do: 'tell', moment: 'second m3' });
    const joined = ['first: Pier breaks', 'second: Talks begin, first: Ferry sinks'];
    expect(await shown()).toEqual(joined);
    // The passage begins with other words, and another moment has the id.
    const longer = `It was spring. ${text}`;
    const later = ({ words, ...rest }: Moment, id: string): Moment => ({
      ...rest,
      id,
      words: { ...words, start: words.start + 15 },
    });
    await save('first', [later(ferry, 'm1'), later(pier, 'm2')], longer);
    expect(await shown()).toEqual(joined);
    await save('first-renamed', [later(ferry, 'm1'), later(pier, 'm2')], `${longer} It was.`);
    expect(await shown()).toEqual(joined.map((one) => one.replaceAll('first', 'first-renamed')));
  });

  it('what is parted stays two moments', async () => {
    await save('third', [talks]);
    expect(await shown()).toEqual([...three.slice(0, 2), 'second: Talks begin, third: Talks begin']);
    await decide({ do: 'part', moment: 'third m3' });
    expect(await shown()).toEqual([...three, 'third: Talks begin']);
  });

  it('what was decided goes along where a story is merged', async () => {
    await decide({ do: 'hide', moment: 'first m1' });
    const draft = sampleDraft({ slug: 'other', url: null, stories: [{ slug: 'dock', title: 'Dock' }] });
    await store.saveArticle(editor, { ...draft, moments: [] }, sampleSource('other'));
    await store.stories.merge(editor, 'ferry', 'dock');
    expect((await store.findStory('dock'))?.timeline).toHaveLength(2);
  });

  it('decisions name no more than can be read whenever the story is shown', async () => {
    const anchor: MomentAnchor = anchorOf((await edited()).timeline[0]?.moment ?? fail());
    const hide = (count: number): Decision => ({ kind: 'hide', moments: Array(count).fill(anchor) });
    expect(await store.stories.decide(editor, 'ferry', hide(40_001))).toBe(false);
    expect(await store.stories.decide(editor, 'ferry', hide(1_000))).toBe(true);
    expect(await store.stories.decide(editor, 'ferry', hide(39_001))).toBe(false);
  });

  it('nothing is decided of a story that isn’t there', async () => {
    const anchor: MomentAnchor = anchorOf((await edited()).timeline[0]?.moment ?? fail());
    const hide: Decision = { kind: 'hide', moments: [anchor] };
    expect(await store.stories.decide(editor, 'nowhere', hide)).toBe(false);
    expect(await store.stories.findTimeline(editor, 'nowhere')).toBeNull();
  });
});

function fail(): never {
  throw new Error('no moment');
}
