import type { Page } from '@playwright/test';

/** Opens a page of the desk as somebody who has to sign in for it first. */
export async function signIn(page: Page, next: string, email: string, password: string): Promise<void> {
  await page.goto(next);
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(`**${next}`);
}
