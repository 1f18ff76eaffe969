import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { askGraphiQL, rootFields, withPage } from './browser.mjs';
import { answer, query } from './readme.mjs';

const ui = process.env.ROUNDTABLE_UI;

describe('GraphiQL in a package that is built with it', () => {
  test("runs the README's query", () =>
    withPage(async (page) => {
      await page.goto(ui);
      assert.deepEqual(await askGraphiQL(page, query), answer);
      await page.screenshot({ path: 'graphiql.png' });
    }));

  test('shows the schema', () =>
    withPage(async (page) => {
      await page.goto(ui);
      const fields = await rootFields(page);
      assert.ok(fields.includes('panels') && fields.includes('speaker'), String(fields));
    }));
});
