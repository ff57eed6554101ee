import type { Page } from '@playwright/test';

/** Tells how far the pages that are opened from here on have moved what was drawn, as the browser reckons it. */
export async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const moved: PerformanceEntry[] = [];
    Object.assign(window, { moved });
    new PerformanceObserver((list) => moved.push(...list.getEntries())).observe({
      type: 'layout-shift',
      buffered: true,
    });
  });
  return async () => {
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    return page.evaluate(() =>
      (window as unknown as { moved: { value: number }[] }).moved.reduce((sum, { value }) => sum + value, 0),
    );
  };
}
