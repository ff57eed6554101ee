import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { untouched } from '@/lib/reader/reading';
import { ReadingActions } from './reading-actions';

const shownWith = (...slugs: string[]) =>
  renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <ReadingActions
        chosen={slugs.map((slug) => untouched(slug))}
        tags={[]}
        onChange={() => {}}
        onChooseAll={() => {}}
      />
    </QueryClientProvider>,
  );

it('says what can be done with several articles once several are chosen', () => {
  expect(shownWith()).not.toContain('Archive');
  expect(shownWith('a')).not.toContain('Archive');
  expect(shownWith('a')).toContain('One article chosen');
  expect(shownWith('a', 'b')).toContain('Archive');
  expect(shownWith('a', 'b')).toContain('2 articles chosen');
});
