import { expect, test, narrowScreen, wideScreen } from '../support/fixtures';

test.beforeEach(async ({ page, app }) => {
  await app.openArticle();
  // The tools come after the button; their last line tells that the keys are heard.
  await expect(page.getByRole('button', { name: 'Keyboard shortcuts' })).toBeVisible();
});

test('keys lead through passages and moments, and change the text', wideScreen, async ({ page }) => {
  const focused = page.locator('[data-block]:focus');
  await page.keyboard.press('j');
  await expect(focused).toHaveAttribute('id', 'p1');
  await page.keyboard.press('j');
  await expect(focused).toHaveAttribute('id', 'p2');
  await expect(focused).toBeInViewport();
  await expect(focused).toHaveCSS('outline-style', 'solid');
  // The same without the focus: from what stands at the top of the screen.
  await focused.evaluate((passage) => passage.blur());
  await page.keyboard.press('j');
  await expect(focused).toHaveAttribute('id', 'p3');
  const panel = page.getByRole('dialog', { name: 'Text and theme' });
  await page.keyboard.press('t');
  await expect(panel.getByRole('radio', { name: 'As the system' })).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(focused).toHaveAttribute('id', 'p3');
  await page.keyboard.press('k');
  await page.keyboard.press('k');
  await expect(focused).toHaveAttribute('id', 'p1');
  await page.keyboard.press('k');
  await expect(page.getByRole('status').getByText('This is the first passage.')).toBeVisible();
  await expect(focused).toHaveAttribute('id', 'p1');

  const lit = page.locator('#timeline [aria-current="true"]');
  await page.keyboard.press('m');
  await expect(lit).toHaveCount(1);
  // Which one is read at the top depends on where lines break; the first on the list has a next in any case.
  await page.locator('#timeline [data-moment-link]').first().click();
  await expect(lit.locator('time')).toHaveText('2000s');
  await page.keyboard.press('m');
  await expect(page).toHaveURL(/#p\d+$/);
  await expect(lit.locator('time')).toHaveText('2011');
  await page.keyboard.press('Shift+M');
  await expect(lit.locator('time')).toHaveText('2000s');
  await page.keyboard.press('i');
  await expect(page.locator('#timeline [data-moment-link]:focus')).toHaveCount(1);

  await page.keyboard.press('Shift+>');
  await expect(page.getByRole('status').getByText('Text at 110 %.')).toBeVisible();
  await page.keyboard.press('<');
  await expect(page.getByRole('status').getByText('Text at 100 %.')).toBeVisible();

  // A keyboard without Latin letters: the place of the key counts.
  await page.evaluate(() =>
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'п', code: 'KeyG', bubbles: true }),
    ),
  );
  await page.evaluate(() =>
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ы', code: 'KeyS', bubbles: true }),
    ),
  );
  await expect(page).toHaveURL('/stories');
});

test(
  'the shortcuts are listed, found by their words, and turned off',
  wideScreen,
  async ({ page, app, expectAccessible }) => {
    const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    const link = page.getByRole('link', { name: 'Stories', exact: true });
    await link.focus();
    await page.keyboard.press('?');
    await expect(list).toBeVisible();
    await expect(list.getByRole('listitem').filter({ hasText: 'Next passage' })).toHaveText(/j$/);
    await expectAccessible();
    await list.getByRole('textbox', { name: 'Find a shortcut' }).fill('stories');
    await expect(list.getByRole('listitem')).toHaveText([/^Go to the stories\s*g then s$/]);
    // Keys in a field are letters, and those beside it are the dialog's.
    await page.keyboard.type('?t');
    await expect(list.getByRole('status')).toHaveText('No shortcut has these words.');
    await page.keyboard.press('Escape');
    await expect(list).toBeHidden();
    await expect(link).toBeFocused();

    await page.keyboard.press('?');
    // A browser reports the end of a dialog after a while; the key that opens it may come before.
    await list.evaluate((dialog: HTMLDialogElement) => {
      dialog.close();
      const key = { key: '?', code: 'Slash', shiftKey: true, bubbles: true };
      document.body.dispatchEvent(new KeyboardEvent('keydown', key));
    });
    await list.getByRole('checkbox', { name: 'Use shortcuts' }).uncheck();
    await list.getByRole('button', { name: 'Close' }).click();
    await page.keyboard.press('j');
    await page.keyboard.press('?');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(link).toBeFocused();

    // They stay off, and the way to them is a button.
    await page.reload();
    await app.giveSign();
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
    await list.getByRole('checkbox', { name: 'Use shortcuts' }).check();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Keyboard shortcuts' })).toBeFocused();
    await page.keyboard.press('t');
    await expect(page.getByRole('dialog', { name: 'Text and theme' })).toBeVisible();
    await page.getByRole('button', { name: 'List of shortcuts' }).click();
    await expect(list).toBeVisible();
  },
);

test(
  'the palette does what is typed, and leaves focus and selection as they were',
  wideScreen,
  async ({ page, app, expectAccessible }) => {
    const palette = page.getByRole('dialog', { name: 'Commands' });
    const field = palette.getByRole('combobox', { name: 'Find a command' });
    await page.locator('#p2').click({ clickCount: 3 });
    const words = await page.evaluate(() => String(getSelection()));
    expect(words.length).toBeGreaterThan(20);
    await page.keyboard.press('Control+k');
    await expect(field).toBeFocused();
    await expectAccessible();
    await page.keyboard.press('ArrowUp');
    await expect(palette.getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Escape');
    await expect(palette).toBeHidden();
    await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe(words);

    await page.keyboard.press('Control+k');
    await field.fill('theme sepia');
    await expect(palette.getByRole('option', { selected: true })).toHaveText(/^Theme: sepia/);
    // The system's own colours tell it apart, too.
    await page.emulateMedia({ forcedColors: 'active' });
    const backgroundOf = (selected: boolean) =>
      palette
        .getByRole('option', { selected })
        .first()
        .evaluate((option) => getComputedStyle(option).backgroundColor);
    expect(await backgroundOf(true)).not.toBe(await backgroundOf(false));
    await page.emulateMedia({ forcedColors: 'none' });
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'sepia');
    await expect(page.getByRole('status').getByText('Theme: sepia.')).toBeVisible();
    expect(await page.evaluate(() => String(getSelection()))).toBe(words);

    // From one dialog to the next, and back to where it began.
    await app.runCommand('keyboard');
    const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await expect(list).toBeVisible();
    await list.getByRole('button', { name: 'All commands' }).click();
    await expect(list).toBeHidden();
    await field.fill('harbour & strike');
    await expect(palette.getByRole('option')).toHaveText([/^Search articles for “harbour & strike”/]);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/search?q=harbour%20%26%20strike');
  },
);

test('both dialogs can be used at 400 %', narrowScreen, async ({ page, expectAccessible }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await list.getByText('Go to the stories').scrollIntoViewIfNeeded();
  await expectAccessible();
  await list.getByRole('button', { name: 'All commands' }).click();
  const palette = page.getByRole('dialog', { name: 'Commands' });
  await expectAccessible();
  for (const dialog of [list, palette]) {
    if (await dialog.isVisible())
      expect(await dialog.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
  }
  await palette.getByRole('option', { name: /^Theme: dark/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
