import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';

const article = '/articles/moscow-four-way-talks';

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

test('an article is read aloud with its words marked, and the page follows until the reader scrolls away', async ({
  page,
  viewport,
  hydrated,
  expectAccessible,
}) => {
  test.skip(viewport?.width === 820, 'the phone has the strip, the desktop the keyboard');
  await giveVoices(page);
  const speakers = page.waitForResponse(/\/speakers$/);
  await page.goto(article);
  await hydrated();
  await page.getByRole('button', { name: 'Listen', exact: true }).click();
  await speakers;
  const player = page.getByRole('region', { name: 'Listening' });
  await expect(player).toBeInViewport();
  await expect.poll(() => lastSaid(page)).toMatchObject({ voice: 'Alba', rate: 1 });
  expect((await lastSaid(page))?.text).toBe(await page.locator('h1').textContent());
  expect(await marked(page, 'spoken-passage')).toBe(await page.locator('h1').textContent());

  // Standfirst, caption, the first passage; then the second with who speaks before the quotation.
  // A click of the driver's scrolls first, into the room that the page keeps at its lower edge: no finger does.
  const press = (name: string) => player.getByRole('button', { name }).dispatchEvent('click');
  const forward = () => press('Forward a passage');
  await forward();
  await forward();
  expect((await lastSaid(page))?.text).toMatch(/^Picture: Sergei Shoigu/);
  await forward();
  await forward();
  expect((await lastSaid(page))?.text).toBe('Moscow’s account of the day was brief.');
  await endSentence(page);
  expect((await lastSaid(page))?.text).toMatch(/^Russian Defense Ministry: “Practical steps/);
  await sayWord(page, 'security');
  await expect.poll(() => marked(page, 'spoken-word')).toBe('security');
  expect(await marked(page, 'spoken-passage')).toMatch(/^Moscow’s account[\s\S]*bilateral talks\.$/);
  const inSight = () =>
    page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('spoken-word') ?? [])] as Range[];
      const bar = document.querySelector('.listening')?.getBoundingClientRect().top ?? 0;
      const { top, bottom } = range?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
      return top >= 0 && bottom <= bar;
    });
  await expect.poll(inSight).toBe(true);
  await expect(player.getByRole('button', { name: 'Back to the spoken words' })).toHaveCount(0);
  await expectAccessible();

  await test.step('speed and voice change at the same word, and stay', async () => {
    await player.getByRole('combobox', { name: 'Speed' }).selectOption('1.5×');
    await expect.poll(() => lastSaid(page)).toMatchObject({ rate: 1.5 });
    expect((await lastSaid(page))?.text).toMatch(/^security in the Syrian/);
    await player.getByRole('combobox', { name: 'Voice' }).selectOption('Bruno');
    await expect.poll(() => lastSaid(page)).toMatchObject({ voice: 'Bruno' });
    await sayWord(page, 'Arab');
  });

  await test.step('whoever scrolls away is left alone, and finds back', async () => {
    const strip = page.locator('.timeline-strip');
    if (await strip.isVisible()) {
      const [bar, below] = [await player.boundingBox(), await strip.boundingBox()];
      expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThanOrEqual((below?.y ?? 0) + 1);
    }
    await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
    const back = player.getByRole('button', { name: 'Back to the spoken words' });
    await expect(back).toBeVisible();
    await sayWord(page, 'Republic');
    await expect.poll(() => marked(page, 'spoken-word')).toBe('Republic');
    expect(await inSight()).toBe(false);
    await press('Back to the spoken words');
    await expect.poll(inSight).toBe(true);
    await expect(back).toHaveCount(0);
  });

  await test.step('a pause keeps the word; related articles and pull quotes are passed over', async () => {
    await press('Pause');
    await press('Play');
    expect((await lastSaid(page))?.text).toMatch(/^Republic and normalizing/);
    await forward();
    await forward();
    expect((await lastSaid(page))?.text).toMatch(/^Ankara’s statement/);
    await press('Back a passage');
    expect((await lastSaid(page))?.text).toMatch(/^Turkey’s President/);
  });

  await player.getByRole('button', { name: 'Stop listening' }).click();
  await expect(player).toHaveCount(0);
  expect(await marked(page, 'spoken-passage')).toBe('');
  await expect(page.getByRole('button', { name: 'Listen', exact: true })).toBeFocused();

  await test.step('listening from here begins at the selected words, with the voice chosen before', async () => {
    await page.reload();
    await hydrated();
    await page.evaluate(() => {
      const passage = [...document.querySelectorAll('.passage')].find((one) =>
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
  });
});

test('without a voice, Listen is not the first button and says why when it is pressed', async ({
  page,
  viewport,
  hydrated,
}) => {
  test.skip(viewport?.width !== 1440, 'the same at every size');
  await page.goto('/articles/harbour-ar');
  await hydrated();
  const tools = page.getByRole('group', { name: 'Article tools' }).getByRole('button');
  await expect(tools.first()).toHaveText('Save');
  await page.getByRole('button', { name: 'Listen', exact: true }).click();
  await expect(
    page.getByRole('status').filter({ hasText: 'Listening needs a voice for Arabic' }),
  ).toBeVisible();
});
