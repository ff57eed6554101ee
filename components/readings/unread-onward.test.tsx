import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { UnreadOnward } from './unread-onward';

const card = {
  slug: 'quay',
  headline: 'The quay opens',
  publishedAt: '2013-05-02T10:00:00Z',
  language: 'en',
  direction: 'ltr' as const,
};

describe('the end of an article', () => {
  it.each([
    ['story', 'The Harbour Post', 'What came next'],
    ['publisher', 'The Harbour Post', 'Also from The Harbour Post'],
    ['day', null, 'Also of that day'],
  ] as const)('leads on without script, and says why: by %s', (by, publisher, title) => {
    const html = renderToStaticMarkup(
      <UnreadOnward slug="port" publisher={publisher} language="en" offered={{ by, card }} />,
    );
    expect(html).toContain(title);
    expect(html).toMatch(/<a href="\/articles\/quay"[^>]*>The quay opens<\/a>/);
  });
});
