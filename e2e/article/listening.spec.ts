import type { Locator, Page } from '@playwright/test';
import { type App, sampleArticle } from '../app';
import { anySize, expect, test, wideScreen } from '../support/fixtures';

interface StubVoice {
  said: { text: string; rate: number; voice: string }[];
  word: (of: string) => void;
  end: () => void;
}
type Stubbed = Window & { stub: StubVoice };

/** Voices at the browser's edge: they say nothing, and tell words when the test wants it. */
async function giveVoices(page: Page) {
  await page.addInitScript(() => {
    const names = ['Alba', 'Bruno'];
    const voices = names.map((name) => ({
      name,
      voiceURI: name,
      lang: 'en-US',
      localService: true,
      default: name === 'Alba',
    }));
    let current: SpeechSynthesisUtterance | null = null;
    const stub: StubVoice = {
      said: [],
      word(of) {
        const charIndex = current?.text.indexOf(of) ?? -1;
        current?.onboundary?.({ name: 'word', charIndex } as SpeechSynthesisEvent);
      },
      end() {
        const ended = current;
        current = null;
        ended?.onend?.({} as SpeechSynthesisEvent);
      },
    };
    class Utterance {
      voice: { name: string } | null = null;
      rate = 1;
      constructor(public text: string) {}
    }
    const synth = {
      getVoices: () => voices,
      addEventListener() {},
      removeEventListener() {},
      get speaking() {
        return current !== null;
      },
      pending: false,
      cancel: () => void (current = null),
      speak(utterance: SpeechSynthesisUtterance) {
        current = utterance;
        const { text, rate, voice } = utterance;
        stub.said.push({ text, rate, voice: voice?.name ?? '' });
      },
    };
    Object.defineProperty(window, 'speechSynthesis', { value: synth });
    Object.assign(window, { stub, SpeechSynthesisUtterance: Utterance });
  });
}

const lastSaid = (page: Page) => page.evaluate(() => (window as unknown as Stubbed).stub.said.at(-1));
const sayWord = (page: Page, of: string) =>
  page.evaluate((word) => (window as unknown as Stubbed).stub.word(word), of);
const endSentence = (page: Page) => page.evaluate(() => (window as unknown as Stubbed).stub.end());
const marked = (page: Page, name: string) =>
  page.evaluate(
    (mark) => [...(CSS.highlights.get(mark) ?? [])].map((range) => (range as Range).toString()).join('|'),
    name,
  );

/** What a click of the driver's does without its scrolling into the room that the page keeps at its lower edge. */
const press = (player: Locator, name: string) => player.getByRole('button', { name }).dispatchEvent('click');
const forward = (player: Locator) => press(player, 'Forward a passage');

async function start({ page, app }: { page: Page; app: App }): Promise<Locator> {
  await giveVoices(page);
  const speakers = page.waitForResponse(/\/speakers$/);
  await app.openArticle();
  const player = await app.listen();
  await speakers;
  await expect.poll(() => lastSaid(page)).toBeDefined();
  return player;
}

/** Headline, standfirst, caption, the first passage; then the second, up to a word of its quotation. */
async function listenToQuotation(page: Page, player: Locator): Promise<void> {
  for (let passage = 0; passage < 4; passage++) await forward(player);
  await endSentence(page);
  await sayWord(page, 'security');
  await expect.poll(() => marked(page, 'spoken-word')).toBe('security');
}

const isInSight = (page: Page) =>
  page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('spoken-word') ?? [])] as Range[];
    const bar = document.querySelector('[data-listening]')?.getBoundingClientRect().top ?? 0;
    const { top, bottom } = range?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
    return top >= 0 && bottom <= bar;
  });

test.describe('an article that is read aloud', () => {
  test(
    'has each passage said in turn, with who speaks before a quotation',
    anySize,
    async ({ page, app }) => {
      const player = await start({ page, app });
      await expect(player).toBeInViewport();
      expect(await lastSaid(page)).toMatchObject({ voice: 'Alba', rate: 1 });
      expect((await lastSaid(page))?.text).toBe(await page.locator('h1').textContent());
      expect(await marked(page, 'spoken-passage')).toBe(await page.locator('h1').textContent());
      await forward(player);
      await forward(player);
      expect((await lastSaid(page))?.text).toMatch(/^Picture: Sergei Shoigu/);
      await forward(player);
      await forward(player);
      expect((await lastSaid(page))?.text).toBe('Moscow’s account of the day was brief.');
      await endSentence(page);
      expect((await lastSaid(page))?.text).toMatch(/^Russian Defense Ministry: “Practical steps/);
    },
  );

  test('has the spoken word marked and in sight', async ({ page, app, expectAccessible }) => {
    const player = await start({ page, app });
    await listenToQuotation(page, player);
    expect(await marked(page, 'spoken-passage')).toMatch(/^Moscow’s account[\s\S]*bilateral talks\.$/);
    await expect.poll(() => isInSight(page)).toBe(true);
    await expect(player.getByRole('button', { name: 'Back to the spoken words' })).toHaveCount(0);
    await expectAccessible();
  });

  test('changes speed and voice at the same word', anySize, async ({ page, app }) => {
    const player = await start({ page, app });
    await listenToQuotation(page, player);
    await player.getByRole('combobox', { name: 'Speed' }).selectOption('1.5×');
    await expect.poll(() => lastSaid(page)).toMatchObject({ rate: 1.5 });
    expect((await lastSaid(page))?.text).toMatch(/^security in the Syrian/);
    await player.getByRole('combobox', { name: 'Voice' }).selectOption('Bruno');
    await expect.poll(() => lastSaid(page)).toMatchObject({ voice: 'Bruno' });
  });

  test('leaves a reader alone who scrolls away, and leads them back', anySize, async ({ page, app }) => {
    // Or the page would still glide to the words while the reader scrolls.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const player = await start({ page, app });
    await listenToQuotation(page, player);
    const strip = page.locator('[data-timeline-strip]');
    if (await strip.isVisible()) {
      const [bar, below] = [await player.boundingBox(), await strip.boundingBox()];
      expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThanOrEqual((below?.y ?? 0) + 1);
    }
    await expect.poll(() => isInSight(page)).toBe(true);
    await page.mouse.wheel(0, 20_000);
    const back = player.getByRole('button', { name: 'Back to the spoken words' });
    await expect(back).toBeVisible();
    await sayWord(page, 'Republic');
    await expect.poll(() => marked(page, 'spoken-word')).toBe('Republic');
    expect(await isInSight(page)).toBe(false);
    await press(player, 'Back to the spoken words');
    await expect.poll(() => isInSight(page)).toBe(true);
    await expect(back).toHaveCount(0);
  });

  test(
    'goes on at the same word after a pause, and passes over related articles and pull quotes',
    anySize,
    async ({ page, app }) => {
      const player = await start({ page, app });
      await listenToQuotation(page, player);
      await press(player, 'Pause');
      await press(player, 'Play');
      expect((await lastSaid(page))?.text).toMatch(/^security in the Syrian/);
      await forward(player);
      await forward(player);
      expect((await lastSaid(page))?.text).toMatch(/^Ankara’s statement/);
      await press(player, 'Back a passage');
      expect((await lastSaid(page))?.text).toMatch(/^Turkey’s President/);
    },
  );

  test(
    'is stopped with nothing left marked, and the focus where it began',
    anySize,
    async ({ page, app }) => {
      const player = await start({ page, app });
      await press(player, 'Stop listening');
      await expect(player).toHaveCount(0);
      expect(await marked(page, 'spoken-passage')).toBe('');
      await expect(page.getByRole('button', { name: 'Listen', exact: true })).toBeFocused();
    },
  );

  test(
    'begins at the selected words, with the voice and speed chosen before',
    anySize,
    async ({ page, app }) => {
      const player = await start({ page, app });
      await player.getByRole('combobox', { name: 'Speed' }).selectOption('1.5×');
      await player.getByRole('combobox', { name: 'Voice' }).selectOption('Bruno');
      await expect.poll(() => lastSaid(page)).toMatchObject({ voice: 'Bruno' });
      await app.reload();
      await page.evaluate(() => {
        const passage = [...document.querySelectorAll('[data-article-text] > [data-block][id]')].find((one) =>
          one.textContent.includes('In 2015 it joined the war'),
        );
        passage?.scrollIntoView({ behavior: 'instant' });
        const node = document.createTreeWalker(passage ?? document, NodeFilter.SHOW_TEXT).nextNode();
        if (passage && node) getSelection()?.setBaseAndExtent(node, 3, node, 6);
      });
      await page.getByRole('button', { name: 'Listen', exact: true }).dispatchEvent('click');
      expect(await lastSaid(page)).toMatchObject({
        voice: 'Bruno',
        rate: 1.5,
        text: expect.stringMatching(/^Russia, the host/),
      });
    },
  );
});

test('a tap on Listen before its script reads aloud once that is here', anySize, async ({ page }) => {
  await giveVoices(page);
  await page.goto(sampleArticle);
  await page.getByRole('button', { name: 'Listen', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Listening' })).toBeVisible();
  expect((await lastSaid(page))?.text).toBe(await page.locator('h1').textContent());
});

test(
  'without a voice, Listen is not the first button and says why when it is pressed',
  wideScreen,
  async ({ page, app }) => {
    await app.openArticle('harbour-ar');
    const tools = page.getByRole('group', { name: 'Article tools' }).getByRole('button');
    await expect(tools.first()).toHaveText('Save');
    await app.listen();
    await expect(
      page.getByRole('status').filter({ hasText: 'Listening needs a voice for Arabic' }),
    ).toBeVisible();
  },
);
