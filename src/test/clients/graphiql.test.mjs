import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parse, print } from 'graphql';
import { askGraphiQL, rootFields, withPage } from './browser.mjs';
import { answer, query } from './readme.mjs';

const ui = process.env.ROUNDTABLE_UI;
const screenshot = process.env.SCREENSHOT;

describe('GraphiQL in a package that is built with it', () => {
  test("runs the README's query", () =>
    withPage(async (page) => {
      await page.goto(ui);
      assert.deepEqual(await askGraphiQL(page, query), answer);
      await page.screenshot({ path: 'graphiql.png' });
    }));

  test("takes the README's picture: SCREENSHOT=src/docs/graphiql.png src/test/clients/run graphiql.test.mjs", { skip: !screenshot }, () =>
    withPage(async (page) => {
      await page.setViewportSize({ width: 1200, height: 940 });
      await page.goto(ui);
      assert.deepEqual(await askGraphiQL(page, print(parse(query))), answer);
      await page.screenshot({ path: join(process.env.ROUNDTABLE_HOME, screenshot) });
    }));

  test('runs the query behind a page', () =>
    withPage(async (page) => {
      await page.goto(new URL('/speakers/yang-qiang', ui).href);
      await page.locator('footer summary').click();
      await page.locator('footer a[href*="graphql-ui"]').click();
      await page.getByRole('button', { name: /^Execute query/ }).click();
      const lines = page.getByLabel('Result Window').locator('pre.CodeMirror-line');
      await lines.filter({ hasText: /"slug": "yang-qiang"/ }).first().waitFor();
    }));

  test('shows the schema', () =>
    withPage(async (page) => {
      await page.goto(ui);
      const fields = await rootFields(page);
      assert.ok(fields.includes('panels') && fields.includes('speaker'), String(fields));
    }));
});
