import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { ReportedMoment } from '@/lib/article/article';
import { TimelineEditor } from './timeline-editor';

const moment: ReportedMoment = {
  ...{ id: 'm1', date: '2023-12-22~', label: null, heading: 'It sank', summary: null, origin: 'editor' },
  words: { passageId: 'p1', exact: 'It sank.', start: 0 },
  article: {
    ...{ slug: 'ferry', headline: 'The ferry', publishedAt: '2023-12-25' },
    ...{ language: 'en', direction: 'ltr' },
  },
};

it('a moment’s date stands as readers see it', () => {
  const html = renderToStaticMarkup(
    <TimelineEditor
      story="ferries"
      moments={[{ moment, sources: [moment], contradicts: [], weight: 1, shown: null }]}
      {...{ part: 1, parts: 1, differing: [], decisions: [] }}
    />,
  );
  expect(html).toContain('about December 22, 2023</span>');
  expect(html).toContain('aria-label="Hide about December 22, 2023, It sank"');
});
