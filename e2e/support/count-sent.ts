import type { Page } from '@playwright/test';

/**
 * Counts what scripts of this page send from now on, from its beginning, whether or not it arrives.
 * @returns what tells the number, from the page that comes next, too
 */
export async function countSent(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const { fetch } = window;
    sessionStorage.setItem('sent', '0');
    window.fetch = (...asked) => {
      if (asked[1]?.method === 'POST')
        sessionStorage.setItem('sent', String(Number(sessionStorage.getItem('sent')) + 1));
      return fetch(...asked);
    };
  });
  return () => page.evaluate(() => Number(sessionStorage.getItem('sent')));
}
