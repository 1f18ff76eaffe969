/* The page, as readers use it: with and without scripts, by keyboard, in both languages and themes, on a phone. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { accessibilityFaults, withPage } from './browser.mjs';
import { url } from './service.mjs';

const site = url.replace('/graphql', '');
const panel = `${site}/panels/agi-next-2026`;
const screenshot = process.env.SCREENSHOT;
const chinese = { locale: 'zh-CN' };
const english = { locale: 'en-GB' };
const phone = { viewport: { width: 390, height: 844 } };
const views = {
  'the front page': '/',
  'a panel': '/panels/agi-next-2026',
  'a question': '/panels/agi-next-2026/questions/next-paradigm',
  'a speaker': '/speakers/yang-qiang',
  'a term': '/terms/anthropic',
  'a search': '/search?q=agent',
  'a search without hits': '/search?q=zzzzz',
  'no page': '/panels/none',
};

/** Selects words in the first paragraph of a turn as a reader does. */
const select = (page, turn, from, to) =>
  page.evaluate(([id, start, end]) => {
    const say = document.getElementById(id).querySelector('.say');
    getSelection().setBaseAndExtent(say.firstChild, start, say.firstChild, end);
    document.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
  }, [turn, from, to]);

describe('The page', () => {
  test('is read without scripts', () =>
    withPage(async (page) => {
      await page.goto(site);
      await page.getByRole('link', { name: '清华 AGI-Next 圆桌对话' }).click();
      assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), '清华 AGI-Next 圆桌对话');
      assert.equal(await page.getByRole('article').count(), 60);
      await page.getByRole('navigation', { name: '目录' }).getByRole('link', { name: '拍一个数字' }).click();
      assert.match(page.url(), /#q-a-number$/);
      await page.getByRole('searchbox').fill('睡眠');
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: '睡眠' }).first().click();
      assert.deepEqual(await page.locator('article mark').allInnerTexts(), ['睡眠']);
      const { y } = await page.locator('article mark').boundingBox();
      assert.ok(y > 0 && y < 1400, `the words are at ${y}`);
    }, { ...chinese, javaScriptEnabled: false }));

  test('leads from a bar and from a dot to the words', () =>
    withPage(async (page) => {
      await page.goto(panel);
      const band = page.getByRole('group', { name: 'The talk at a glance' });
      await band.getByRole('link', { name: /^10\. Yang Qiang/ }).click();
      const ten = new URL(page.url()).hash;
      assert.match(await page.locator(ten).innerText(), /^Yang Qiang/);
      await page.getByRole('link', { name: 'Yang Qiang, 1,319 characters' }).click();
      assert.equal(new URL(page.url()).hash, ten);
      assert.ok(await page.locator(ten).evaluate((turn) => Math.abs(turn.getBoundingClientRect().top) < 60));
    }, english));

  test('marks the words of a citation', () =>
    withPage(async (page) => {
      await page.goto(`${panel}#trn_Bh7jL0F20QIayQcZAxN4`);
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await select(page, 'trn_Bh7jL0F20QIayQcZAxN4', 2, 7);
      const tools = page.getByRole('group', { name: 'Cite these words' });
      const copied = async (name) => {
        await tools.getByRole('button', { name }).click();
        await tools.getByText('Copied').waitFor();
        return page.evaluate(() => navigator.clipboard.readText());
      };
      const link = `${panel}?quote=trn_Bh7jL0F20QIayQcZAxN4:2-7#quote`;
      assert.equal(await copied('Copy link'), link);
      assert.equal(await copied('Copy quote'), `“分化的问题” — Yang Qiang, AGI-Next round table at Tsinghua, AGI-Next. ${link}`);
      assert.match(await copied('as Markdown'), /^> 分化的问题\n>\n> — \[Yang Qiang, /);
      assert.match(await copied('as BibTeX'), /^@misc\{trn_Bh7jL0F20QIayQcZAxN4,\n  author = \{\{Yang Qiang\}\},\n/);
      await page.goto(link);
      assert.deepEqual(await page.locator('article mark').allInnerTexts(), ['分化的问题']);
    }, english));

  test('counts corrected words in a citation once', () =>
    withPage(async (page) => {
      await page.goto(panel);
      const found = await page.evaluate(() => {
        const turn = [...document.querySelectorAll('.t')].find((one) => one.querySelectorAll('.c').length > 3);
        const last = [...turn.querySelectorAll('.c ins')].pop();
        getSelection().setBaseAndExtent(last.firstChild, 0, last.firstChild, last.textContent.length);
        document.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
        return last.textContent;
      });
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.getByRole('button', { name: 'Copy link' }).click();
      await page.getByText('Copied').waitFor();
      await page.goto(await page.evaluate(() => navigator.clipboard.readText()));
      assert.deepEqual(await page.locator('article mark').allInnerTexts(), [found]);
    }, english));

  test('cites a whole turn', () =>
    withPage(async (page) => {
      await page.goto(panel);
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.getByRole('article').nth(51).getByRole('button', { name: 'Cite' }).click();
      await page.getByRole('button', { name: 'Copy quote' }).click();
      await page.getByText('Copied').waitFor();
      assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^“.*百分之二十.*” — Lin Junyang, AGI-Next round table at Tsinghua, AGI-Next\. http.*#trn_/);
    }, english));

  test('is used by keyboard', () =>
    withPage(async (page) => {
      await page.goto(panel);
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Skip to the text');
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      const second = await page.evaluate(() => document.activeElement.id);
      assert.match(second, /^trn_/);
      await page.keyboard.press('k');
      assert.notEqual(await page.evaluate(() => document.activeElement.id), second);
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Keys' }).waitFor();
      await page.getByRole('checkbox', { name: 'Use single keys' }).uncheck();
      await page.keyboard.press('Escape');
      await page.keyboard.press('/');
      assert.notEqual(await page.evaluate(() => document.activeElement.type), 'search');
      await page.keyboard.press('?');
      await page.getByRole('checkbox', { name: 'Use single keys' }).check();
      await page.keyboard.press('Escape');
      await page.keyboard.press('/');
      await page.keyboard.type('agent j k');
      assert.equal(await page.getByRole('searchbox').inputValue(), 'agent j k');
      await page.locator('.band svg a').first().focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      assert.equal(await page.evaluate(() => location.hash.slice(1) === document.querySelectorAll('.t')[1].id), true);
    }, english));

  test('shows the words as transcribed', () =>
    withPage(async (page) => {
      await page.goto(panel);
      const word = page.locator('.c', { hasText: 'Anzor Peak' }).first();
      assert.equal(await word.locator('del').isVisible(), false);
      await word.focus();
      assert.equal(await word.locator('del').isVisible(), true);
      await page.getByRole('checkbox', { name: 'Show the words as transcribed' }).check();
      assert.equal(await word.locator('ins').isVisible(), false);
      assert.equal(await word.locator('del').isVisible(), true);
    }, english));

  test('searches while the reader types', () =>
    withPage(async (page) => {
      await page.goto(`${site}/search`);
      await page.getByRole('searchbox').pressSequentially('睡眠');
      await page.getByRole('link', { name: '睡眠' }).first().waitFor();
      assert.match(page.url(), /q=%E7%9D%A1%E7%9C%A0/);
      await page.getByRole('searchbox').fill('Antropic');
      await page.getByRole('link', { name: 'anthropic', exact: true }).click();
      await page.locator('.hit mark').first().waitFor();
    }, english));

  test('follows the reader in the outline', () =>
    withPage(async (page) => {
      await page.goto(`${panel}#q-agents`);
      await page.locator('.outline [aria-current]', { hasText: 'Agent strategy' }).waitFor();
    }, english));

  test('changes its language and remembers it', () =>
    withPage(async (page) => {
      await page.goto(panel);
      await page.getByRole('link', { name: '中文' }).click();
      assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), '清华 AGI-Next 圆桌对话');
      await page.getByRole('link', { name: '圆桌', exact: true }).click();
      assert.equal(await page.locator('html').getAttribute('lang'), 'zh');
    }, english));

  for (const [name, path] of Object.entries(views)) {
    for (const colorScheme of ['light', 'dark']) {
      test(`has no fault of accessibility: ${name}, ${colorScheme}`, () =>
        withPage(async (page) => {
          await page.goto(site + path);
          assert.deepEqual(await accessibilityFaults(page), []);
        }, { ...(colorScheme === 'dark' ? { ...chinese, ...phone } : english), colorScheme }));
    }
    test(`fits a phone: ${name}`, () =>
      withPage(async (page) => {
        await page.goto(site + path);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390);
      }, { ...chinese, ...phone }));
  }

  test("takes the README's picture: SCREENSHOT=src/docs/page.png src/test/clients/run page.test.mjs", { skip: !screenshot }, () =>
    withPage(async (page) => {
      await page.goto(panel);
      await page.screenshot({ path: join(process.env.ROUNDTABLE_HOME, screenshot) });
    }, { ...english, viewport: { width: 1200, height: 860 } }));
});
