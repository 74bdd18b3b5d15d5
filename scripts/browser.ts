import { access } from 'node:fs/promises';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A headless browser: `CHROME_PATH`, else an installed Chrome or Chromium, else the npm one. */
export async function launchBrowser(): Promise<Browser> {
  return playwright.launch({ executablePath: await browserPath(), args: FLAGS });
}

/** Where the browser is; unpacks the one from npm on its first use. */
export async function browserPath(): Promise<string> {
  if (process.env['CHROME_PATH'] !== undefined) return process.env['CHROME_PATH'];
  for (const path of INSTALLED) {
    const found = await access(path).then(
      () => true,
      () => false,
    );
    if (found) return path;
  }
  return chromium.executablePath();
}
