import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, moveFirst, test, toolsReady } from '../support/fixtures';
import { expectHighlights, pressInMenu } from '../support/tools';
import { readServerFile } from '../support/server-file';
import { drag, painted, placeOf } from '../support/words-on-page';

const run = promisify(execFile);
const article = '/articles/moscow-four-way-talks';

test('words selected with the mouse are highlighted, noted, quoted, linked to, deleted and had back', async ({
  page,
  context,
  hydrated,
  expectAccessible,
  viewport,
}) => {
  test.skip(viewport?.width !== 1440, 'a mouse has a wide screen');
  test.slow();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await page.goto(article);
  await hydrated();
  expect(await context.cookies()).toEqual([]);

  const words = 'to bring Ankara and Damascus back to';
  await drag(page, words);
  const toolbar = page.getByRole('toolbar', { name: 'Selected words' });
  await toolbar.getByRole('button', { name: 'Copy quote' }).click();
  await expect(page.getByText('Quote copied, with its source.')).toBeVisible();
  expect(await clipboard()).toMatch(
    new RegExp(`^“${words}”\\n\\n— .*Four defense ministers[^]*#p\\d+:~:text=`),
  );
  await toolbar.getByRole('button', { name: 'Highlight in green' }).click();
  await expect.poll(() => painted(page, 'green')).toBe(words);
  await expectHighlights(page, 1);

  // Another that lies over it, by keyboard.
  const { from } = await placeOf(page, 'Damascus back to');
  await page.mouse.click(from.x, from.y);
  await page.getByRole('button', { name: 'Done' }).click();
  await drag(page, 'Ankara and Damascus');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await toolbar.getByRole('button', { name: 'Note' }).click();
  const card = page.getByRole('dialog', { name: 'Green highlight' });
  const note = card.getByRole('textbox', { name: 'Note' });
  await expect(note).toBeFocused();

  // The server refuses: the words stay in the box, and on the device.
  await page.route('**/api/reader/annotations/*', (route) =>
    route.request().method() === 'PATCH'
      ? route.fulfill({ status: 422, body: '{"title":"Refused.","status":422}' })
      : route.continue(),
  );
  await note.fill('Why only these two?');
  await card.getByRole('button', { name: 'Save' }).click();
  await expect(card.getByText('The note is not saved.')).toBeVisible();
  await expect(note).toHaveValue('Why only these two?');
  // Nobody is held in the card by it: the words are there when it is opened again.
  await card.getByRole('button', { name: 'Close' }).click();
  await expect(card).toBeHidden();
  await page.unroute('**/api/reader/annotations/*');
  const marks = page.getByRole('navigation', { name: 'Highlights beside the text' });
  await marks.getByRole('button', { name: /: Ankara and Damascus/ }).click();
  await expect(note).toHaveValue('Why only these two?');
  // Opening another saves what was typed.
  await marks.getByRole('button', { name: /: to bring Ankara/ }).click();
  await expect(marks.getByRole('button', { name: /with note: Ankara and Damascus/ })).toBeVisible();
  await expect(note).toHaveValue('');

  await page.reload();
  await hydrated();
  await expectHighlights(page, 2);
  await expect.poll(() => painted(page, 'green')).toContain(words);
  await expectAccessible();

  // The list leads to the words; the mark beside them opens the highlight.
  await pressInMenu(page, 'Highlights (2)');
  const list = page.getByRole('dialog', { name: 'Your highlights in this article' });
  await expect(list.getByText('Why only these two?')).toBeVisible();
  await expectAccessible();
  await list.getByRole('button', { name: 'Go to words' }).first().click();
  await expect.poll(() => painted(page, 'open')).toBe(words);
  await expect(card).toBeVisible();
  await card.getByRole('button', { name: 'Change to pink' }).click();
  await expect.poll(() => painted(page, 'pink')).toBe(words);
  const pink = page.getByRole('dialog', { name: 'Pink highlight' });
  await pink.getByRole('button', { name: 'Link to these words' }).click();
  await expect(page.getByText('Link to these words copied.')).toBeVisible();
  const link = await clipboard();
  await pink.getByRole('button', { name: 'Delete' }).click();
  await expect.poll(() => painted(page, 'pink')).toBe('');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => painted(page, 'pink')).toBe(words);
  await marks.getByRole('button', { name: /^Pink highlight: to bring Ankara/ }).click();
  await expect(pink).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(pink).toBeHidden();

  const other = await context.newPage();
  await other.goto(link);
  expect(other.url()).toContain('#p');
  await expect.poll(() => other.evaluate(() => scrollY)).toBeGreaterThan(0);
  await other.close();

  // All of them on their page, filtered by the address.
  await page.goto('/highlights');
  await expect(page.getByRole('article')).toHaveCount(2);
  await expectAccessible();
  // Cards share a place, so one is open at a time.
  for (const edit of await page.getByRole('button', { name: 'Edit' }).all()) await edit.click();
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveCount(1);
  await page.goto('/highlights?colour=pink');
  await expect(page.getByRole('article')).toHaveCount(1);
  await page.goto('/highlights?words=only+these');
  await expect(page.getByRole('article')).toHaveCount(1);
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByRole('article')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Edit' })).toBeFocused();
});

test('on a phone, the tools for selected words stand at the lower edge', async ({
  page,
  hydrated,
  viewport,
  expectAccessible,
}) => {
  test.skip(viewport?.width !== 390, 'a finger on a phone');
  await page.goto('/articles/harbour-ar');
  await hydrated();
  // No headless browser selects by a long press: the system's handles are stood in for, the rest is touched.
  // They stand within a word, which is then taken whole.
  await page.evaluate(() => {
    const passage = document.querySelector('.passage');
    passage?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const walker = document.createTreeWalker(passage ?? document.body, NodeFilter.SHOW_TEXT);
    let text = walker.nextNode();
    while (text && (text.nodeValue ?? '').length < 24) text = walker.nextNode();
    if (!text) throw new Error('No passage');
    getSelection()?.setBaseAndExtent(text, 0, text, 24);
  });
  const toolbar = page.getByRole('toolbar', { name: 'Selected words' });
  await expect(toolbar).toBeVisible();
  const box = await toolbar.boundingBox();
  expect(box?.y ?? 0).toBeGreaterThan(844 / 2);
  await toolbar.getByRole('button', { name: 'Highlight in blue' }).tap();
  await expect.poll(() => painted(page, 'blue')).toBe('افتتحت المدينة يوم الثلاثاء');

  // Without a pointer: by sentences, from the list.
  await pressInMenu(page, 'Highlights (1)');
  await page.getByRole('button', { name: 'Highlight in the passage on screen' }).click();
  const picker = page.getByRole('dialog', { name: 'Highlight in this passage' });
  await expect(picker.getByRole('checkbox').first()).toBeChecked();
  await picker.getByRole('button', { name: 'Highlight in yellow' }).click();
  await expect.poll(() => painted(page, 'yellow')).not.toBe('');
  await expectAccessible();

  // What was notified of doesn't lie over what is typed.
  const notice = page.getByText('Highlighted in yellow.');
  await expect(notice).toBeVisible();
  await pressInMenu(page, 'Highlights (2)');
  await page.getByRole('button', { name: 'Edit' }).first().click();
  const card = await page.getByRole('dialog', { name: /highlight$/ }).boundingBox();
  const reported = await notice.boundingBox();
  expect((reported?.y ?? 0) + (reported?.height ?? 0)).toBeLessThan(card?.y ?? 0);

  // At 400 % of 1440 by 900, the head of the page can still be reached.
  await page.setViewportSize({ width: 360, height: 225 });
  await page.evaluate(() => scrollTo(0, 0));
  await page.getByRole('button', { name: 'Text and theme' }).click();
  await expect(page.getByRole('dialog', { name: 'Text and theme' })).toBeVisible();
});

/** An article imported by the command line while the server runs. */
async function importShip(paragraphs: string[]): Promise<void> {
  const { dataDir, documents } = readServerFile();
  const file = join(documents, 'ship.md');
  const head = '---\nslug: ship\nheadline: A ship\nbyline: Desk\npublished: 2018-01-01\n---\n\n';
  await writeFile(file, head + paragraphs.join('\n\n'));
  await run(process.execPath, ['--import', 'tsx', 'lib/cli/commands/import.ts', '--update', file], {
    env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '' },
  });
}

test('two tabs of one reader make no doubles, however fast, and agree', async ({ page, context }, info) => {
  test.skip(info.project.name !== 'desktop', 'tabs are alike on every screen');
  const other = await context.newPage();
  for (const tab of [page, other]) {
    await tab.goto(article);
    await moveFirst(tab);
    await toolsReady(tab);
  }
  const writes: string[] = [];
  context.on('request', (request) => {
    if (request.method() !== 'GET')
      writes.push(new URL(request.url()).pathname.split('/').slice(3, 4).join());
  });
  // The first write's answer, which brings the cookie, is slow: the second waits for it.
  let answer = () => {};
  const slow = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/api/reader/annotations/*', async (route) => {
    await slow;
    await route.continue();
  });
  await page.bringToFront();
  await drag(page, 'to bring Ankara and Damascus back to');
  await page.keyboard.press('h');
  await expectHighlights(page, 1);
  await other.bringToFront();
  await other.getByRole('button', { name: 'Save', exact: true }).dblclick();
  await expect(other.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
  answer();
  await expect.poll(() => writes.toSorted()).toEqual(['annotations', 'readings']);
  await expect.poll(async () => (await context.cookies()).length).toBe(1);
  await other.waitForLoadState('networkidle');
  for (const tab of [page, other]) {
    await tab.reload();
    await moveFirst(tab);
    await expect(tab.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
    await expectHighlights(tab, 1);
  }

  // One article's highlights are taken away from its list; there, a deletion can be undone.
  await page.bringToFront();
  await pressInMenu(page, 'Highlights (1)');
  const list = page.getByRole('dialog', { name: 'Your highlights in this article' });
  await list.getByText('Export these highlights').click();
  const file = page.waitForEvent('download');
  await list.getByRole('link', { name: /^JSON/ }).click();
  expect((await file).suggestedFilename()).toContain('moscow-four-way-talks');
  await list.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expectHighlights(page, 1);
  await expect.poll(() => writes.filter((what) => what === 'annotations').length).toBe(3);
});

test('a highlight follows its words through a new state of the article, and is reported as lost with them', async ({
  page,
  hydrated,
  viewport,
}) => {
  test.skip(viewport?.width !== 1440, 'any screen will do');
  // Three imports by the command line.
  test.slow();
  const reported = 'The ship came in at dusk with all hands on board.';
  const other = 'Its owners had given it up a week before, after the storm of Monday night.';
  await importShip([reported, other]);
  await page.goto('/articles/ship');
  await hydrated();
  await drag(page, 'came in at dusk');
  await page
    .getByRole('toolbar', { name: 'Selected words' })
    .getByRole('button', { name: 'Highlight in blue' })
    .click();
  await expectHighlights(page, 1);

  await importShip(['A correction was made to this report on Wednesday.', other, reported]);
  // In another type size the words stand elsewhere on the screen, too; and no highlight API is at hand.
  await page.addInitScript(() => {
    Reflect.deleteProperty(CSS, 'highlights');
    Reflect.deleteProperty(Object.getPrototypeOf(CSS) as object, 'highlights');
  });
  await page.reload();
  await hydrated();
  await page.evaluate(() => (document.documentElement.style.fontSize = '26px'));
  const words = await placeOf(page, 'came in at dusk');
  const boxes = page.locator('.highlight-box.highlight-blue');
  await expect(boxes.first()).toBeVisible();
  await expect
    .poll(async () => Math.abs(((await boxes.first().boundingBox())?.x ?? 0) + 1 - words.from.x))
    .toBeLessThan(3);

  await importShip([other]);
  await page.reload();
  await hydrated();
  await pressInMenu(page, 'Highlights (1)');
  const list = page.getByRole('dialog', { name: 'Your highlights in this article' });
  await expect(list.getByRole('heading', { name: 'No longer in the text' })).toBeVisible();
  await expect(list.getByText('came in at dusk')).toBeVisible();
  await page.goto('/highlights?orphaned=yes');
  await expect(page.getByText('No longer in the text: the article changed.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'A ship' })).toHaveAttribute('href', '/articles/ship');
});
