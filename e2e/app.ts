import { expect, type Locator, type Page } from '@playwright/test';
import { drag } from './support/words-on-page';

/** The sample with four moments: a decade, two years, and the day of the article itself. */
const sampleSlug = 'moscow-four-way-talks';
export const sampleArticle = `/articles/${sampleSlug}`;
/** The story that it belongs to, with three articles. */
export const sampleStory = '/stories/syria-turkey-talks';

/** Narrower than this, a strip at the lower edge stands for the list of moments. */
const narrowBelow = 960;

/** What a reader does on a page, by verbs: a spec says what is done, and here stands where one presses for it. */
export class App {
  constructor(readonly page: Page) {}

  /** Whether the timeline stands in a strip and a sheet, and not beside the text. */
  get isNarrow(): boolean {
    return (this.page.viewportSize()?.width ?? 0) < narrowBelow;
  }

  /** Opens an address, and waits until what one presses there answers. */
  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await this.wake();
  }

  /** Opens an article; where none is named, the sample. */
  async openArticle(slug = sampleSlug): Promise<void> {
    await this.open(`/articles/${slug}`);
  }

  /** Opens the page of a story; where none is named, the sample's. */
  async openStory(address = sampleStory): Promise<void> {
    await this.open(address);
  }

  /** Opens the front page. */
  async openFrontPage(): Promise<void> {
    await this.open('/');
  }

  /** Loads the page anew. */
  async reload(): Promise<void> {
    await this.page.reload();
    await this.wake();
  }

  /** Gives the first sign of a reader, and waits until the deferred scripts have run and React owns the page. */
  async wake(): Promise<void> {
    await this.giveSign();
    await this.waitForTools();
  }

  /** Waits until all of the page's tools are taken over by their scripts. */
  async waitForTools(): Promise<void> {
    await expect(this.page.locator('[data-tool][data-ready]').first()).toBeAttached();
    await expect(this.page.locator('[data-tool]:not([data-ready])')).toHaveCount(0);
  }

  /** Moves the mouse: a pointer that only appeared hasn't moved yet, so there are two moves. */
  async giveSign(): Promise<void> {
    await this.page.mouse.move(1, 1);
    await this.page.mouse.move(2, 2);
  }

  /** Opens the list of moments where it doesn't stand beside the text. */
  async openTimeline(): Promise<void> {
    if (this.isNarrow) await this.page.getByRole('button', { name: /^Open the timeline/ }).click();
  }

  /** The moment of a date, as it is shown, on the article's timeline. */
  momentOf(date: string): Locator {
    return this.page.locator('#timeline [data-moment]').filter({ has: this.page.locator(`text="${date}"`) });
  }

  /** The first words in the text that are tied to the moment of a date. */
  async wordsOf(date: string): Promise<Locator> {
    const id = await this.momentOf(date).getAttribute('id');
    return this.page.locator(`[data-moments~="${id}"]`).first();
  }

  /** Scrolls at once, where the page would glide by itself. */
  async bringToMiddle(element: Locator): Promise<void> {
    await element.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
  }

  /** Selects words of the text with the mouse. */
  async select(words: string): Promise<void> {
    await drag(this.page, words);
  }

  /** Selects words, and highlights them by the tool that comes. */
  async highlight(words: string, colour: 'yellow' | 'green' | 'blue' | 'pink'): Promise<void> {
    await this.select(words);
    await this.pickColour(colour);
  }

  /** Highlights what is selected. */
  async pickColour(colour: 'yellow' | 'green' | 'blue' | 'pink'): Promise<void> {
    await this.page
      .getByRole('toolbar', { name: 'Selected words' })
      .getByRole('button', { name: `Highlight in ${colour}` })
      .click();
  }

  /** Opens the list of the article's highlights, of which there are so many. */
  async openHighlights(count: number): Promise<Locator> {
    await this.pressInMenu(`Highlights (${count})`);
    return this.page.getByRole('dialog', { name: 'Your highlights in this article' });
  }

  /** Waits until the article's tools count so many highlights. */
  async expectHighlights(count: number): Promise<void> {
    await expect(this.page.locator('[data-tool="article-highlights"]')).toHaveText(`Highlights (${count})`);
  }

  /** Presses a tool of the article that stands in the menu, by what it says now. */
  async pressInMenu(name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'More', exact: true }).click();
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  /** Has the article read aloud. */
  async listen(): Promise<Locator> {
    await this.page.getByRole('button', { name: 'Listen', exact: true }).click();
    return this.page.getByRole('region', { name: 'Listening' });
  }

  /** Opens the panel of type, theme and timeline. */
  async openSettings(): Promise<Locator> {
    await this.page.getByRole('button', { name: 'Text and theme' }).click();
    return this.page.getByRole('dialog', { name: 'Text and theme' });
  }

  /** Types into the search page's field. */
  async search(words: string): Promise<void> {
    if (new URL(this.page.url(), 'http://localhost').pathname !== '/search') await this.page.goto('/search');
    await this.page.getByRole('searchbox').fill(words);
  }

  /** Finds a command by name in the palette, and runs it. */
  async runCommand(words: string): Promise<void> {
    await this.page.keyboard.press('Control+k');
    await this.page.getByRole('dialog', { name: 'Commands' }).getByRole('combobox').fill(words);
    await this.page.keyboard.press('Enter');
  }

  /** The reader's answer to a notice. */
  async undo(): Promise<void> {
    await this.page.getByRole('button', { name: 'Undo' }).click();
  }
}
