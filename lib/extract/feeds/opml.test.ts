import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseOpml, writeOpml, type Subscription } from './opml';

const read = (text: string) => {
  const parsed = parseOpml(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed;
};

const words = fc
  .array(fc.constantFrom('Coast', 'A & B', '<b>', '"quoted"', "it's", 'Ö', 'новости', '😀', '&amp;', ']]>'), {
    minLength: 1,
    maxLength: 3,
  })
  .map((list) => list.join(' '));

const subscription = fc.record({
  title: fc.option(words, { nil: null }),
  feedUrl: fc.webUrl({ withQueryParameters: true, withFragments: true }).map((url) => new URL(url).href),
  homeUrl: fc.option(
    fc.webUrl().map((url) => new URL(url).href),
    { nil: null },
  ),
  folders: fc.array(words, { maxLength: 3 }),
});

const key = (one: Subscription) => JSON.stringify(one);

describe('OPML', () => {
  it('comes back as it was written: titles, addresses and nested folders', () => {
    fc.assert(
      fc.property(words, fc.array(subscription, { maxLength: 12 }), (title, list) => {
        const parsed = read(writeOpml(title, list));
        expect(parsed.title).toBe(title);
        const fields = list.map((one) => ({ ...one, title: one.title ?? one.feedUrl }));
        expect(parsed.subscriptions.map(key).sort()).toEqual(fields.map(key).sort());
      }),
    );
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(typeof parseOpml(`<opml>${a}<outline xmlUrl="${b}"/></opml>`).ok).toBe('boolean');
      }),
    );
  });

  it('reads what other programs write: capitals, bare ampersands, feeds inside feeds, no titles', () => {
    const { subscriptions } = read(`<?xml version="1.0"?>
      <OPML version="1.0"><HEAD><TITLE>Mine</TITLE></HEAD><BODY>
        <outline text="World"><outline text="Gulls & Co" xmlURL="https://gulls.example/?a=1&b=2"/></outline>
        <outline text="Old" type="rss" url="https://old.example/rss"/>
        <outline xmlUrl="https://bare.example/feed" htmlUrl="javascript:alert(1)"/>
        <outline text="Bad" xmlUrl="file:///etc/passwd"/>
      </BODY></OPML>`);
    expect(subscriptions).toEqual([
      { title: 'Gulls & Co', feedUrl: 'https://gulls.example/?a=1&b=2', homeUrl: null, folders: ['World'] },
      { title: 'Old', feedUrl: 'https://old.example/rss', homeUrl: null, folders: [] },
      { title: null, feedUrl: 'https://bare.example/feed', homeUrl: null, folders: [] },
    ]);
  });

  it.each([
    ['a feed', '<rss version="2.0"><channel/></rss>', 'is no OPML'],
    ['nothing', '', 'is no OPML'],
    ['a file too large', ' '.repeat(5_000_001), 'is larger than 5 MB'],
    ['folders without end', `<opml><body>${'<outline text="x">'.repeat(50_000)}`, 'is no OPML that can be'],
    ['tags without end', `<opml><body>${'<'.repeat(100_000)}`, 'is not well-formed'],
  ])('refuses %s', (_, text, reason) => {
    const parsed = parseOpml(text);
    expect(parsed.ok ? '' : parsed.problems[0]?.reason).toContain(reason);
  });

  it('is there when nothing is subscribed to', () => {
    expect(read(writeOpml('Nothing', [])).subscriptions).toEqual([]);
  });
});
