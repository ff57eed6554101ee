import { build } from 'esbuild';
import { dateLabel } from '../../lib/article/dates/date-label';
import { dateLanguages } from '../../lib/article/dates/date-names';
import { anySize, expect, test } from '../support/fixtures';

/** Every kind of date that there is, of each month. */
const dates = [
  ...Array.from({ length: 12 }, (_, month) => `2023-${String(month + 1).padStart(2, '0')}`).flatMap(
    (month) => [month, `${month}-05`],
  ),
  ...['2023', '0070', '202X', '20XX', '2023-21', '2023-22', '2023-23', '2023-24', '2023~', '2023-04?'],
  ...['2023-04-25/2023-04-27', '2023-04-25/2023-05-03', '2022-12-30/2023-01-02', '2022/2023~', '202X/2031'],
  ...['2022-12/2023-01', '2023-03/2023-05', '2011/2015', '../2023-04-25', '2023-04-25/..', '2023-04-25%'],
];

/** Also such as are written as others are, and such as nobody knows. */
const languages = [
  ...dateLanguages(),
  'en-US',
  'en-AU',
  'de-CH',
  'pt-BR',
  'ar-EG',
  'ar-IQ',
  'zh-Hant',
  'xx',
  '',
];

test('the browser says every date as the server does, in every language', anySize, async ({ page }) => {
  const { outputFiles } = await build({
    entryPoints: ['lib/article/dates/date-label.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'dates',
  });
  await page.goto('/offline');
  const inBrowser = await page.evaluate(
    ({ script, all, tags }) => {
      const { dateLabel: label } = (0, eval)(`(() => { ${script}; return dates; })()`) as {
        dateLabel: (date: string, tag: string) => string;
      };
      return tags.map((tag) => all.map((date) => label(date, tag)));
    },
    { script: outputFiles[0]?.text ?? '', all: dates, tags: languages },
  );
  expect(inBrowser).toEqual(languages.map((tag) => dates.map((date) => dateLabel(date, tag))));
});

test('a page with every kind of date is not drawn anew', anySize, async ({ page, app }) => {
  await page.goto('/articles/days');
  const labels = page.locator('#timeline time');
  const fromServer = await labels.allTextContents();
  expect(fromServer).toContain('25.–27. April 2023');
  await page.evaluate(() => document.getElementById('timeline')?.setAttribute('data-first-drawn', ''));
  await app.wake();
  // The browser's own language is English: the dates are then said in it.
  await expect(labels.first()).toHaveText('2010s');
  await expect(labels.filter({ hasText: 'April 25–27, 2023' })).toHaveCount(1);
  await expect(page.locator('#timeline[data-first-drawn]')).toHaveCount(1);
});
