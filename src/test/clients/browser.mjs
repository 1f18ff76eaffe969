/* A headless Chromium: the one that the system has, so nothing is downloaded. A test without one fails. */
import assert from 'node:assert/strict';
import { chromium } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Runs a task with a new page. Fails if the page has an error, or sends requests to other hosts than the service. */
export async function withPage(task) {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 1400 } });
    const faults = [];
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol.startsWith('http') && hostname !== 'localhost' && hostname !== '127.0.0.1') {
        faults.push(`the page asks ${request.url()}`);
      }
    });
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) {
        faults.push(message.text());
      }
    });
    await task(page);
    assert.deepEqual(faults, []);
  } finally {
    await browser.close();
  }
}

/** Types a query into the open GraphiQL, runs it, and reads the response from the page. */
export async function askGraphiQL(page, query) {
  await page.getByLabel('Query Editor').locator('.CodeMirror').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(query);
  await page.getByRole('button', { name: /^Execute query/ }).click();
  const lines = page.getByLabel('Result Window').locator('pre.CodeMirror-line');
  await lines.filter({ hasText: /"(data|errors)"/ }).first().waitFor();
  // The page indents with no-break spaces.
  return JSON.parse((await lines.allTextContents()).join('\n').replaceAll('\u00a0', ' '));
}

/** Waits until GraphiQL has loaded the schema. Returns the names of its root fields. */
export async function rootFields(page) {
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  await page.getByRole('link', { name: 'Query', exact: true }).or(page.locator('a.graphiql-doc-explorer-type-name', { hasText: /^Query$/ })).first().click();
  const names = page.locator('.graphiql-doc-explorer-field-name');
  await names.first().waitFor();
  return names.allInnerTexts();
}
