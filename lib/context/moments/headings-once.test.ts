import { expect, it } from 'vitest';
import { withEachHeadingOnce } from './headings-once';

it('gives a heading to the likeliest of the moments that share it', () => {
  const moments = [
    { heading: 'Holm closes bridge', score: 0.6 },
    { heading: null, score: 0.9 },
    { heading: 'Holm closes bridge', score: 0.8 },
    { heading: 'Bridge opened', score: 0.5 },
  ];
  const headings = withEachHeadingOnce(moments).map(({ heading }) => heading);
  expect(headings).toEqual([null, null, 'Holm closes bridge', 'Bridge opened']);
});
