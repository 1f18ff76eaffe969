/* A headless Chromium: the one that the system has, so nothing is downloaded. A test without one fails. */
import assert from 'node:assert/strict';
import axe from 'axe-core';
import { chromium } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Runs a task with a new page. Fails if the page has an error, breaks its content security policy, or sends requests to other hosts than
 * the service.
 *
 * @param options of Playwright's context, such as locale, colorScheme, viewport or javaScriptEnabled; also the other hosts that the page
 *   may ask, and whether the task itself breaks the policy
 */
export async function withPage(task, { hosts = [], expectsViolation = false, ...options } = {}) {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 1400 }, reducedMotion: 'reduce', ...options });
    const faults = [];
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol.startsWith('http') && hostname !== 'localhost' && hostname !== '127.0.0.1' && !hosts.includes(hostname) && !expectsViolation) {
        faults.push(`the page asks ${request.url()}`);
      }
    });
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy') && !expectsViolation) {
        faults.push(message.text());
      }
    });
    await task(page);
    assert.deepEqual(faults, []);
  } finally {
    await browser.close();
  }
}

/** The faults of accessibility that axe-core finds in a page, by WCAG 2.2 AA and best practices. */
export async function accessibilityFaults(page) {
  // A script element would break the content security policy.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.slice(0, 3).map((node) => node.html.slice(0, 200)).join(' ')}`);
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
