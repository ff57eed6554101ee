import type { BrowserContext, Page } from '@playwright/test';
import type { OwnSite } from '../people/own-site';
import { signIn } from './sign-in';

export const article = '/articles/moscow-four-way-talks';
export const edit = `${article}/edit`;
export const [ada, bob] = ['ada@news.example', 'bob@news.example'];

export const publish = (page: Page) => page.getByRole('button', { name: 'Publish', exact: true }).click();
export const notice = (page: Page) => page.getByRole('main').getByRole('status').first();

const passwords: Record<string, string> = {};
/** Who signs in for each test is soon asked to wait. */
const signedIn: Record<string, Awaited<ReturnType<BrowserContext['cookies']>>> = {};

export async function addEditors(site: OwnSite): Promise<void> {
  for (const email of [ada, bob]) {
    passwords[email] = await site.add(email, 'editor');
    delete signedIn[email];
  }
}

/** Opens the article's editor as one of them. */
export async function open(page: Page, email = ada): Promise<void> {
  const cookies = signedIn[email];
  if (!cookies) {
    await signIn(page, edit, email, passwords[email] ?? '');
    signedIn[email] = await page.context().cookies();
    return;
  }
  await page.context().addCookies(cookies);
  await page.goto(edit);
}
