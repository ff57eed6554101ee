import type { Page } from '@playwright/test';

/** After how long an editor is told what becomes of what they hand in, in milliseconds from the click. */
export interface Said {
  /** Until the page that was typed into says that it is handed in. */
  words: number;
  /** Until the page is there that says what becomes of it; of it, the server's time to take it and to make the page. */
  page: number;
  taking: number;
  making: number;
}

/** Has a page remember when its button was clicked, and when it showed that something is handed in. */
export async function watchHandingIn(page: Page): Promise<void> {
  await page.evaluate(() => {
    addEventListener('click', ({ timeStamp }) =>
      sessionStorage.setItem('clicked', String(performance.timeOrigin + timeStamp)),
    );
    const seen = () => sessionStorage.setItem('said', String(performance.timeOrigin + performance.now()));
    const status = document.getElementById('add-status');
    if (status) new MutationObserver(() => requestAnimationFrame(seen)).observe(status, { childList: true });
  });
}

/** What was remembered, on the page that comes next. */
export async function readHandedIn(page: Page): Promise<Said> {
  return page.evaluate(() => {
    const [clicked, words] = ['clicked', 'said'].map((name) => Number(sessionStorage.getItem(name)));
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return {
      words: (words ?? NaN) - (clicked ?? NaN),
      page:
        performance.timeOrigin +
        (paint?.startTime ?? entry?.domContentLoadedEventEnd ?? NaN) -
        (clicked ?? NaN),
      taking: (entry?.redirectEnd ?? NaN) - (entry?.redirectStart ?? NaN),
      making: (entry?.responseEnd ?? NaN) - (entry?.requestStart ?? NaN),
    };
  });
}
