import type { Page } from '@playwright/test';
import { expect } from './fixtures';

/** Presses a tool of the article that stands in the menu. @param name as it says now */
export async function pressInMenu(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name, exact: true }).click();
}

/** Waits until the article's tools count so many highlights. */
export const expectHighlights = (page: Page, count: number): Promise<void> =>
  expect(page.locator('[data-tool="article-highlights"]')).toHaveText(`Highlights (${count})`);
