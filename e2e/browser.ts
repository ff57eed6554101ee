import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const debianChromium = '/usr/bin/chromium';

/** Debian's Chromium, else Playwright's own, else null. */
export function findChromium(): string | null {
  if (existsSync(debianChromium)) return debianChromium;
  const own = chromium.executablePath();
  return existsSync(own) ? own : null;
}

/** A browser for tests needs no sandbox, no graphics card, and nothing that calls home. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];
