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
  'a speaker in a panel': '/panels/agi-next-2026/speakers/yang-qiang',
  'words found in a panel': '/panels/agi-next-2026?find=agent',
  'a speaker': '/speakers/yang-qiang',
  'all speakers': '/speakers',
  'all terms': '/terms',
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

/** Selects from one place to another as a reader does, and returns the group of buttons that cite. Each place is [CSS, child, offset]. */
const selectFrom = async (page, ...places) => {
  await page.evaluate(([start, end]) => {
    const point = ([css, child, offset]) => [document.querySelector(css).childNodes[child], offset];
    getSelection().setBaseAndExtent(...point(start), ...point(end));
    document.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
  }, places);
  return page.getByRole('group', { name: 'Cite these words' });
};

/** Clicks a button that copies, and returns what it copied. */
const copied = async (page, tools, name) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await tools.getByRole('button', { name }).click();
  await tools.getByText('Copied').waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
};

const isOnScreen = (locator) => locator.evaluate((element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
});

describe('The page', () => {
  test('is read without scripts', () =>
    withPage(async (page) => {
      await page.goto(site);
      await page.getByRole('link', { name: '清华 AGI-Next 圆桌对话' }).click();
      assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), '清华 AGI-Next 圆桌对话');
      assert.equal(await page.getByRole('article').count(), 60);
      await page.getByRole('navigation', { name: '目录' }).getByRole('link', { name: '拍一个数字' }).click();
      assert.match(page.url(), /#q-a-number$/);
      await page.getByRole('searchbox', { name: '搜索谈话内容' }).fill('睡眠');
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

  test('writes names and titles as words in Markdown and BibTeX', () =>
    withPage(async (page) => {
      await page.goto(panel);
      await page.locator('main').evaluate((main) => { main.dataset.title = 'A [b](c) *d* `e` {f} 100%'; });
      await select(page, 'trn_Bh7jL0F20QIayQcZAxN4', 2, 7);
      const tools = page.getByRole('group', { name: 'Cite these words' });
      assert.ok((await copied(page, tools, 'as Markdown')).includes(', A \\[b\\](c) \\*d\\* \\`e\\` {f} 100%, AGI-Next]('));
      await page.reload();
      await page.locator('main').evaluate((main) => { main.dataset.title = 'A [b](c) *d* `e` {f} 100%'; });
      await select(page, 'trn_Bh7jL0F20QIayQcZAxN4', 2, 7);
      assert.ok((await copied(page, tools, 'as BibTeX')).includes('  title = {A [b](c) *d* `e` \\{f\\} 100\\%},'));
    }, english));

  test('prints marked words underlined, without what is only for the screen', () =>
    withPage(async (page) => {
      await page.goto(`${panel}?find=agent`);
      await page.emulateMedia({ media: 'print' });
      assert.match(await page.locator('mark').first().evaluate((mark) => getComputedStyle(mark).textDecorationLine), /underline/);
      assert.equal(await page.locator('.hits').isVisible(), false);
      assert.equal(await page.getByRole('searchbox').first().isVisible(), false);
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

  test('cites a whole turn, and marks it where the link leads', () =>
    withPage(async (page) => {
      await page.goto(panel);
      const turn = page.getByRole('article').nth(51);
      await turn.getByRole('button', { name: 'Cite' }).click();
      const quote = await copied(page, page.getByRole('group', { name: 'Cite these words' }), 'Copy quote');
      assert.match(quote, /^“.*百分之二十.*” — Lin Junyang, AGI-Next round table at Tsinghua, AGI-Next\. http.*\?quote=trn_[\w-]+#quote$/);
      const said = (await turn.locator('.say').allTextContents()).join('');
      await page.goto(quote.slice(quote.lastIndexOf('http')));
      assert.equal((await turn.locator('mark').allTextContents()).join(''), said);
      assert.equal(await page.locator('mark').count(), await turn.locator('mark').count());
      assert.ok(await page.locator('#quote').evaluate((first) => first.getBoundingClientRect().top >= 0));
    }, english));

  test('cites a paragraph that a triple click selects', () =>
    withPage(async (page) => {
      await page.goto(panel);
      const last = page.getByRole('article').nth(3).locator('.say').last();
      const words = (await last.innerText()).trim();
      // Chromium selects up to the beginning of the next turn.
      await last.click({ clickCount: 3, position: { x: 40, y: 10 } });
      const link = await copied(page, page.getByRole('group', { name: 'Cite these words' }), 'Copy link');
      await page.goto(link);
      assert.equal((await page.locator('article mark').allInnerTexts()).join(''), words);
    }, english));

  test('cites words of several turns', () =>
    withPage(async (page) => {
      await page.goto(panel);
      const turns = await page.getByRole('article').evaluateAll((all) => all.slice(1, 4).map(({ id }) => id));
      const tools = await selectFrom(page, [`#${turns[0]} .say:last-child`, 0, 3], [`#${turns[2]} .say`, 0, 6]);
      const link = await copied(page, tools, 'Copy link');
      assert.match(link, new RegExp(`\\?quote=${turns[0]}:\\d+-${turns[2]}:6#quote$`));
      assert.match(await copied(page, tools, 'Copy quote'), /^“Yao Shunyu: .* \/ Li Guangmi: .* \/ Yao Shunyu: 对,我觉得有” — Yao Shunyu, Li Guangmi, AGI-Next round table/);
      assert.match(await copied(page, tools, 'as Markdown'), /> \*\*Yao Shunyu:\*\* 对,我觉得有\n>\n> — \[/);
      assert.match(await copied(page, tools, 'as BibTeX'), / author = \{\{Yao Shunyu\} and \{Li Guangmi\}\},\n/);
      await page.goto(link);
      assert.equal(await page.locator('#quote').count(), 1);
      assert.ok(await isOnScreen(page.locator('#quote')));
      for (const [place, id] of turns.entries()) {
        const [said, marked] = await page.locator(`#${id}`).evaluate((turn) => {
          turn.querySelectorAll('del').forEach((other) => other.remove());
          return ['.say', 'mark'].map((css) => [...turn.querySelectorAll(css)].map(({ textContent }) => textContent).join('').trim());
        });
        assert.ok(place === 1 ? marked === said : place === 0 ? said.slice(3) === marked : said.startsWith(marked), marked);
      }
      assert.equal(await page.locator(`#${turns[2]} mark`).innerText(), '对,我觉得有');
    }, english));

  test('cites the words as transcribed if the reader sees them', () =>
    withPage(async (page) => {
      await page.goto(panel);
      await page.getByRole('checkbox', { name: 'Show the words as transcribed' }).check();
      const tools = await (async () => {
        await page.evaluate(() => {
          const word = [...document.querySelectorAll('.c')].find((one) => one.querySelector('del').textContent === 'Anzor Peak');
          const from = word.querySelector('del').firstChild;
          const to = word.nextSibling;
          getSelection().setBaseAndExtent(from, 2, to, 3);
          document.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
        });
        return page.getByRole('group', { name: 'Cite these words' });
      })();
      assert.match(await copied(page, tools, 'Copy quote'), /^“Anzor Peak.{1,3}” — /);
      await page.goto(await copied(page, tools, 'Copy link'));
      assert.match((await page.locator('article mark').allTextContents()).join(''), /^Anthropic.{1,3}$/);
    }, english));

  test('finds words inside a panel, with keys and without scripts', async () => {
    await withPage(async (page) => {
      await page.goto(panel);
      await page.keyboard.press('f');
      await page.keyboard.type('openai');
      await page.keyboard.press('Enter');
      await page.waitForURL(/find=openai#hit-1$/);
      const marks = page.locator('article mark');
      const count = await marks.count();
      assert.ok(count > 5);
      assert.deepEqual([...new Set(await marks.allInnerTexts())], ['OpenAI']);
      assert.equal(await page.getByRole('navigation', { name: 'Places found' }).getByText(`${count} places`).count(), 1);
      await page.locator('h1').click();
      await page.keyboard.press('n');
      await page.waitForURL(/#hit-2$/);
      assert.ok(await isOnScreen(page.locator('#hit-2')));
      assert.equal(await page.locator('#live').innerText(), `2 / ${count}`);
      await page.keyboard.press('Shift+N');
      await page.keyboard.press('Shift+N');
      await page.waitForURL(new RegExp(`#hit-${count}$`));
      await page.keyboard.press('f');
      await page.keyboard.press('Enter');
      await page.waitForURL(/#hit-1$/);
      await page.keyboard.press('Shift+Enter');
      await page.waitForURL(new RegExp(`#hit-${count}$`));
      assert.deepEqual(await accessibilityFaults(page), []);
    }, english);
    await withPage(async (page) => {
      await page.goto(panel);
      await page.getByRole('searchbox', { name: '在本场中查找' }).fill('openai');
      await page.keyboard.press('Enter');
      assert.ok(await isOnScreen(page.locator('#hit-1')));
      await page.getByRole('link', { name: '2', exact: true }).first().click();
      assert.ok(await isOnScreen(page.locator('#hit-2')));
      await page.getByRole('searchbox', { name: '在本场中查找' }).fill('<zzz>');
      await page.keyboard.press('Enter');
      await page.getByText('本场没有“<zzz>”。').waitFor();
    }, { ...chinese, javaScriptEnabled: false });
  });

  test('shows one speaker alone', () =>
    withPage(async (page) => {
      await page.goto(panel);
      const link = page.getByRole('listitem').filter({ hasText: 'Yang Qiang' }).getByRole('link', { name: /^\d+ turns$/ });
      const count = parseInt(await link.innerText(), 10);
      await link.click();
      assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), 'Yang Qiang');
      assert.equal(await page.getByRole('article').count(), count);
      assert.deepEqual([...new Set(await page.locator('.who > :first-child').allInnerTexts())], ['Yang Qiang']);
      await page.emulateMedia({ media: 'print' });
      assert.equal(await page.getByRole('article').last().isVisible(), true);
      assert.equal(await page.locator('.top').isVisible(), false);
      assert.equal(await page.getByRole('button', { name: 'Cite' }).first().isVisible(), false);
      assert.equal(await page.locator('.at').first().isVisible(), true);
      const address = await page.locator('.printed').innerText();
      assert.equal(new URL(address).pathname, new URL(page.url()).pathname);
    }, english));

  test('leads by key to corrected words, which are no stops of Tab', () =>
    withPage(async (page) => {
      await page.goto(panel);
      assert.equal(await page.locator('.c[tabindex="0"]').count(), 0);
      await page.keyboard.press('c');
      const first = await page.evaluate(() => document.activeElement.getAttribute('aria-label'));
      assert.match(first, /^.+, transcribed as .+$/);
      await page.keyboard.press('c');
      await page.keyboard.press('Shift+C');
      assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-label')), first);
      assert.equal(await page.locator('.c:focus del').isVisible(), true);
    }, english));

  test('leads by key to the last corrected word from below the last turn, and to no next one', () =>
    withPage(async (page) => {
      const faults = [];
      page.on('pageerror', (fault) => faults.push(fault.message));
      await page.goto(panel);
      await page.evaluate(() => {
        document.querySelector('main').style.paddingBottom = '200vh';
        scrollTo(0, document.documentElement.scrollHeight);
      });
      await page.waitForFunction(() => [...document.querySelectorAll('.t')].every((turn) => turn.getBoundingClientRect().bottom <= 0));
      await page.keyboard.press('c');
      assert.equal(await page.locator('.c:focus').count(), 0);
      await page.keyboard.press('Shift+C');
      assert.equal(await page.evaluate(() => [...document.querySelectorAll('.c')].at(-1) === document.activeElement), true);
      assert.deepEqual(faults, []);
    }, english));

  test('goes on with j from what is on the screen, and opens results with Enter', () =>
    withPage(async (page) => {
      await page.goto(panel);
      await page.keyboard.press('j');
      await page.evaluate(() => document.querySelectorAll('.t')[30].scrollIntoView());
      await page.waitForTimeout(100);
      await page.keyboard.press('j');
      assert.equal(await page.evaluate(() => [...document.querySelectorAll('.t')].indexOf(document.activeElement)), 30);
      await page.goto(`${site}/search?q=agent`);
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      const second = await page.locator('.hit .say a').nth(1).getAttribute('href');
      await page.keyboard.press('Enter');
      await page.waitForURL(`${site}${second}`);
    }, english));

  test('plays the recording beside the text, and asks its host only after a click', () =>
    withPage(async (page) => {
      const asked = [];
      await page.route('https://www.youtube-nocookie.com/**', (route) => {
        asked.push(route.request().url());
        return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>player</title>' });
      });
      await page.goto(panel);
      assert.deepEqual(asked, []);
      await page.getByRole('link', { name: 'Recording' }).click();
      await page.getByRole('complementary', { name: 'Recording' }).locator('iframe').waitFor();
      await page.waitForTimeout(200);
      assert.deepEqual(asked, ['https://www.youtube-nocookie.com/embed/Y4jRSIIdmB8?autoplay=1&start=0']);
      assert.deepEqual(await accessibilityFaults(page), []);
      await page.getByRole('button', { name: 'Close' }).click();
      assert.equal(await page.locator('iframe').count(), 0);
    }, { ...english, hosts: ['www.youtube-nocookie.com'] }));

  test('gives the focus back when something closes', () =>
    withPage(async (page) => {
      await page.route('https://www.youtube-nocookie.com/**', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
      await page.goto(panel);
      const focused = () => page.evaluate(() => document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent);
      await page.getByRole('button', { name: 'Cite: Yao Shunyu' }).first().click();
      assert.equal(await focused(), 'Copy quote');
      await page.keyboard.press('Escape');
      assert.equal(await focused(), 'Cite: Yao Shunyu');
      await page.getByRole('link', { name: 'Recording' }).click();
      await page.getByRole('button', { name: 'Close' }).click();
      assert.match(await focused(), /Recording$/);
    }, { ...english, hosts: ['www.youtube-nocookie.com'] }));

  test('says so if the browser does not copy', () =>
    withPage(async (page) => {
      await page.goto(panel);
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
        document.execCommand = () => false;
      });
      await page.getByRole('button', { name: 'Cite' }).first().click();
      await page.getByRole('button', { name: 'Copy link' }).click();
      await page.getByText('The browser did not let the words be copied.').waitFor();
      assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Copy link');
    }, english));

  test('shows a heading below the places that were found', () =>
    withPage(async (page) => {
      await page.goto(`${panel}?find=agent`);
      await page.evaluate(() => { location.hash = 'q-agents'; });
      await page.waitForFunction(() => document.querySelector('.outline [aria-current]')?.hash === '#q-agents');
      await page.waitForTimeout(800);
      const [bar, heading] = await Promise.all(['.hits', '#q-agents'].map((css) => page.locator(css).boundingBox()));
      assert.ok(heading.y >= bar.y + bar.height, `${heading.y} is above ${bar.y + bar.height}`);
    }, english));

  test('keeps the current part of a long outline in sight', () =>
    withPage(async (page) => {
      await page.goto(panel);
      await page.evaluate(() => document.querySelector('.talk').lastElementChild.previousElementSibling.scrollIntoView());
      await page.waitForFunction(() => document.querySelector('.outline').scrollTop > 0);
      await page.waitForTimeout(800);
      const [box, current] = await Promise.all(['.outline', '.outline [aria-current]'].map((css) => page.locator(css).boundingBox()));
      assert.ok(current.y >= box.y && current.y + current.height <= box.y + box.height);
    }, { ...english, viewport: { width: 1200, height: 300 } }));

  test('plays beside the text of a wide window, not over it', () =>
    withPage(async (page) => {
      await page.route('https://www.youtube-nocookie.com/**', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
      await page.goto(panel);
      await page.getByRole('link', { name: 'Recording' }).click();
      const [text, player] = await Promise.all(['.talk', '.player'].map((css) => page.locator(css).boundingBox()));
      assert.ok(text.x + text.width <= player.x, `${text.x + text.width} is right of ${player.x}`);
    }, { ...english, viewport: { width: 1400, height: 900 }, hosts: ['www.youtube-nocookie.com'] }));

  test('has one stop of Tab in the band of voices', () =>
    withPage(async (page) => {
      await page.goto(panel);
      await page.locator('.lead a').last().focus();
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement.matches('.band svg a')), true);
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement.closest('.band')), null);
    }, english));

  test('says that it searches while a response takes long', () =>
    withPage(async (page) => {
      await page.goto(`${site}/search?q=sleep`);
      let respond;
      await page.route(/q=agent/, (route) => new Promise((done) => {
        respond = () => done(route.continue());
      }));
      await page.getByRole('searchbox').fill('agent');
      await page.getByText('Searching…').first().waitFor();
      assert.equal(await page.locator('main').getAttribute('aria-busy'), 'true');
      respond();
      await page.waitForURL(/q=agent/);
      assert.equal(await page.locator('main[aria-busy]').count(), 0);
      assert.equal(await page.getByText('Searching…').count(), 0);
    }, english));

  test('keeps the page of a search without a connection', () =>
    withPage(async (page) => {
      await page.goto(`${site}/search?q=agent`);
      const before = await page.locator('.hit').count();
      await page.context().setOffline(true);
      await page.getByRole('searchbox').pressSequentially('s');
      await page.getByText('The service cannot be reached.').first().waitFor();
      assert.equal(await page.locator('.hit').count(), before);
      await page.context().setOffline(false);
      await page.getByRole('searchbox').fill('openai');
      await page.waitForURL(/q=openai/);
      assert.match(await page.locator('.foot a').first().getAttribute('href'), /openai/);
    }, english));

  test('shows no frame of another host', () =>
    withPage(async (page) => {
      await page.goto(`${site}/speakers/yang-qiang`);
      const blocked = await page.evaluate(() => new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective));
        document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://www.youtube-nocookie.com/' }));
      }));
      assert.equal(blocked, 'frame-src');
    }, { ...english, expectsViolation: true }));

  test('says what happened to those who do not see it', () =>
    withPage(async (page) => {
      await page.goto(`${site}/search`);
      await page.getByRole('searchbox').pressSequentially('睡眠');
      await page.getByRole('status').filter({ hasText: /^\d+ turns?$/ }).first().waitFor({ state: 'attached' });
    }, english));

  test('helps where there is no page', () =>
    withPage(async (page) => {
      await page.goto(`${site}/panels/tang-jie-agent`);
      await page.getByRole('searchbox', { name: 'Search for' }).press('Enter');
      await page.waitForURL(/\/search\?q=tang\+jie\+agent$/);
      assert.ok(await page.locator('.hit').count());
    }, english));

  test('shows all columns of the matrix on a small phone, and the questions beside them', () =>
    withPage(async (page) => {
      await page.goto(panel);
      const region = page.getByRole('region', { name: 'Who answers what' });
      const last = region.getByRole('columnheader').last();
      const inside = await last.evaluate((cell) => cell.getBoundingClientRect().right <= innerWidth);
      assert.ok(inside);
      assert.equal(await region.getByRole('columnheader').first().evaluate((cell) => getComputedStyle(cell).position), 'sticky');
    }, { ...english, viewport: { width: 360, height: 800 } }));

  test('can be read at 200 and 400 percent', () =>
    withPage(async (page) => {
      for (const [width, path] of [[640, '/'], [320, '/'], [640, '/panels/agi-next-2026?find=agent'], [320, '/panels/agi-next-2026?find=agent'], [320, '/search?q=agent']]) {
        await page.setViewportSize({ width, height: 512 });
        await page.goto(site + path);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width, path);
      }
    }, english));

  test('keeps the place and the search when it changes its language', () =>
    withPage(async (page) => {
      await page.goto(`${panel}?find=openai#hit-3`);
      await page.getByRole('link', { name: '中文' }).click();
      await page.waitForSelector('html[lang=zh]');
      assert.match(page.url(), /find=openai#hit-3$/);
      await page.goto(`${site}/search?q=other`);
      await page.keyboard.press('/');
      await page.keyboard.type('sleep agent');
      await page.waitForURL(/q=sleep\+agent/);
      await page.getByRole('link', { name: 'English' }).click();
      await page.waitForSelector('html[lang=en]');
      assert.match(page.url(), /q=sleep\+agent$/);
      assert.equal(await page.getByRole('searchbox').inputValue(), 'sleep agent');
    }, english));

  for (const [what, refuse] of Object.entries({
    'refuses its storage': () => Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('refused', 'SecurityError'); } }),
    'has no storage': () => Object.defineProperty(window, 'localStorage', { value: null }),
  })) {
    test(`is used by keyboard in a browser that ${what}`, () =>
      withPage(async (page) => {
        await page.addInitScript(refuse);
        await page.goto(panel);
        await page.keyboard.press('j');
        assert.match(await page.evaluate(() => document.activeElement.id), /^trn_/);
        await page.keyboard.press('?');
        await page.getByRole('checkbox', { name: 'Use single keys' }).uncheck();
        await page.keyboard.press('Escape');
        await page.keyboard.press('/');
        assert.notEqual(await page.evaluate(() => document.activeElement.type), 'search');
      }, english));
  }

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
      assert.equal(await page.getByRole('searchbox', { name: 'Search what was said' }).inputValue(), 'agent j k');
      await page.locator('.band svg a').first().focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      assert.equal(await page.evaluate(() => location.hash.slice(1) === document.querySelectorAll('.t')[1].id), true);
    }, english));

  test('brings the field to the reader with f, and the reader back with Escape', () =>
    withPage(async (page) => {
      await page.goto(panel);
      await page.keyboard.press('f');
      assert.equal(await isOnScreen(page.locator('input:focus')), true);
      await page.keyboard.press('Escape');
      await page.evaluate(() => scrollTo(0, 6000));
      await page.keyboard.press('f');
      assert.equal(await isOnScreen(page.locator('input:focus')), true);
      await page.keyboard.press('Escape');
      await page.keyboard.press('/');
      assert.equal(await isOnScreen(page.locator('input:focus')), true);
      await page.keyboard.press('Escape');
      assert.deepEqual(await page.evaluate(() => [scrollY, document.activeElement.tagName]), [6000, 'BODY']);
    }, english));

  test('cites the turn of the button, also while other words are selected', () =>
    withPage(async (page) => {
      await page.goto(panel);
      const [first, other] = [page.locator('.t').nth(1), page.locator('.t').nth(3)];
      const { x, y } = await first.locator('.say').first().boundingBox();
      await page.mouse.move(x + 5, y + 12);
      await page.mouse.down();
      await page.mouse.move(x + 150, y + 12);
      await page.mouse.up();
      await page.getByRole('group', { name: 'Cite these words' }).waitFor();
      await other.getByRole('button', { name: /^Cite/ }).click();
      // The page looks at what is selected after the click.
      await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
      assert.equal(await page.locator('.cite').count(), 1);
      const link = await copied(page, other.locator('.cite'), 'Copy link');
      assert.match(link, new RegExp(`quote=${await other.getAttribute('id')}#`));
    }, english));

  test('moves nothing while it opens and while the reader scrolls', async () => {
    for (const path of ['', '?find=Anthropic#hit-3', '#q-gap-fear']) {
      await withPage(async (page) => {
        await page.addInitScript(() => {
          globalThis.shifts = 0;
          new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => {
            globalThis.shifts += value;
          })).observe({ type: 'layout-shift', buffered: true });
        });
        await page.goto(panel + path);
        for (let turn = 0; turn < 8; turn++) {
          await page.mouse.wheel(0, 1200);
          await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        }
        assert.equal(await page.evaluate(() => globalThis.shifts), 0, path);
      }, { ...english, viewport: { width: 1280, height: 800 }, reducedMotion: 'no-preference' });
    }
  });

  test('prints over the whole width of the paper', () =>
    withPage(async (page) => {
      await page.goto(panel);
      await page.emulateMedia({ media: 'print' });
      const [size, share] = await page.locator('.say').first().evaluate((say) => [parseFloat(getComputedStyle(say).fontSize), say.clientWidth / innerWidth]);
      assert.ok(size < 15 && share > 0.85, `${size} px, ${share}`);
    }, { ...english, viewport: { width: 718, height: 1000 } }));

  test('shows in forced colours which turn has the focus', () =>
    withPage(async (page) => {
      await page.goto(panel);
      await page.keyboard.press('j');
      assert.equal(await page.locator('.t:focus').evaluate((turn) => getComputedStyle(turn).outlineStyle), 'solid');
    }, { ...english, forcedColors: 'active' }));

  test('shows the words as transcribed inside of a phone, and closes them with Escape', () =>
    withPage(async (page) => {
      await page.goto(panel);
      for (const word of (await page.locator('.c').all()).slice(0, 12)) {
        await word.hover();
        const { x, width } = await word.locator('del').boundingBox();
        assert.ok(x >= 0 && x + width <= 320, `${x} ${width}`);
      }
      await page.keyboard.press('Escape');
      assert.equal(await page.locator('.c:hover del').isVisible(), false);
      const word = page.locator('.c.closed');
      await page.mouse.move(0, 0);
      assert.equal(await word.count(), 0);
      await page.locator('.c').nth(11).hover();
      assert.equal(await page.locator('.c:hover del').isVisible(), true);
    }, { ...english, viewport: { width: 320, height: 800 } }));

  test('shows all words as transcribed, also where only a part of a correction is found', () =>
    withPage(async (page) => {
      await page.goto(`${panel}?find=智能`);
      const all = await page.locator('.c del:not(:empty)').count();
      await page.getByRole('checkbox', { name: 'Show the words as transcribed' }).check();
      assert.equal(await page.locator('.c ins:visible').count(), 0);
      assert.equal(await page.locator('.c del:visible').count(), all);
      await page.keyboard.press('n');
      assert.equal(await isOnScreen(page.locator('.now')), true);
    }, english));

  test('shows found words beside the words as transcribed, which stay after Back', () =>
    withPage(async (page) => {
      await page.goto(`${panel}?find=Anthropic`);
      await page.getByRole('checkbox', { name: 'Show the words as transcribed' }).check();
      await page.keyboard.press('n');
      assert.equal(await isOnScreen(page.locator('.now')), true);
      await page.locator('.voices a').first().click();
      await page.goBack();
      assert.equal(await page.getByRole('checkbox', { name: 'Show the words as transcribed' }).isChecked(), true);
    }, english));

  test('shows the words as transcribed', () =>
    withPage(async (page) => {
      await page.goto(panel);
      const word = page.locator('.c', { hasText: 'Anzor Peak' }).first();
      assert.equal(await word.locator('del').isVisible(), false);
      await word.hover();
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

  test('marks what the reader opens in the outline, also where it is short or the last', () =>
    withPage(async (page) => {
      await page.goto(panel);
      const links = page.locator('.outline a');
      for (let i = 0; i < await links.count(); i++) {
        const hash = await links.nth(i).evaluate((link) => link.hash);
        await links.nth(i).click();
        await page.waitForFunction((wanted) => document.querySelector('.outline [aria-current]')?.hash === wanted, hash);
        await page.waitForTimeout(100);
        assert.equal(await page.locator('.outline [aria-current]').evaluate((link) => link.hash), hash);
      }
    }, { ...english, viewport: { width: 1200, height: 1600 }, reducedMotion: 'reduce' }));

  test('cites what the handles of a phone select', () =>
    withPage(async (page) => {
      await page.goto(panel);
      const tools = page.getByRole('group', { name: 'Cite these words' });
      const choose = (end) => page.evaluate((to) => {
        const words = document.querySelector('#trn_Bh7jL0F20QIayQcZAxN4 .say').firstChild;
        getSelection().setBaseAndExtent(words, 2, words, to);
      }, end);
      await choose(4);
      await tools.waitFor();
      assert.match(await copied(page, tools, 'Copy link'), /:2-4#quote$/);
      await page.evaluate(() => document.activeElement.blur());
      await choose(7);
      await tools.getByText('Copied').waitFor({ state: 'detached' });
      assert.match(await copied(page, tools, 'Copy link'), /:2-7#quote$/);
    }, { ...english, ...phone, hasTouch: true, isMobile: true }));

  test('says so if a link names words that are not there', () =>
    withPage(async (page) => {
      await page.goto(`${panel}?quote=trn_none#quote`);
      assert.match(await page.getByRole('status').first().innerText(), /^The link names words that are not in this panel/);
      await page.goto(`${panel}?quote=trn_Bh7jL0F20QIayQcZAxN4:2-7#quote`);
      assert.equal(await page.getByText('The link names words').count(), 0);
    }, english));

  test('cites a speaker who is inferred as such, and nobody who is not known', () =>
    withPage(async (page) => {
      await page.goto(panel);
      // No speaker of the bundled panel is inferred.
      const turn = page.locator('#trn_Bh7jL0F20QIayQcZAxN4');
      await turn.locator('.who').evaluate((who) => who.insertAdjacentHTML('afterend',
        '<details class="grounds"><summary>Inferred from the text · 95%</summary></details>'));
      await turn.getByRole('button', { name: 'Cite' }).click();
      const tools = page.getByRole('group', { name: 'Cite these words' });
      assert.match(await copied(page, tools, 'Copy quote'), / — Yang Qiang \(Inferred from the text, 95%\), AGI-Next round table/);
      const inferred = await copied(page, tools, 'as BibTeX');
      assert.doesNotMatch(inferred, /author/);
      assert.match(inferred, /note = \{Yang Qiang \(Inferred from the text, 95\\%\): /);
      await turn.locator('.who').evaluate((who) => { who.firstElementChild.outerHTML = '<b>Speaker not known</b>'; });
      assert.match(await copied(page, tools, 'Copy quote'), /” — AGI-Next round table/);
      assert.doesNotMatch(await copied(page, tools, 'as BibTeX'), /author|not known/);
    }, english));

  test('goes on with Enter from a place that was found', () =>
    withPage(async (page) => {
      await page.goto(panel);
      await page.keyboard.press('f');
      await page.keyboard.type('agent');
      await page.keyboard.press('Enter');
      await page.waitForURL(/#hit-1$/);
      await page.locator('.now').waitFor();
      for (const [key, hash] of [['Enter', '#hit-2'], ['Enter', '#hit-3'], ['Shift+Enter', '#hit-2']]) {
        await page.keyboard.press(key);
        await page.waitForFunction((wanted) => location.hash === wanted, hash);
      }
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
      await page.waitForSelector('html[lang=zh]');
      assert.equal(page.url(), panel);
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

  test('says that the database is gone', { skip: !process.env.ROUNDTABLE_GONE }, () =>
    withPage(async (page) => {
      const response = await page.goto(`${process.env.ROUNDTABLE_GONE}/panels/agi-next-2026`);
      assert.equal(response.status(), 500);
      await page.getByRole('heading', { level: 1, name: 'The page cannot be shown' }).waitFor();
      await page.getByText(response.headers()['x-request-id']).waitFor();
      assert.deepEqual(await accessibilityFaults(page), []);
    }, english));

  test("takes the README's picture: SCREENSHOT=src/docs/page.png src/test/clients/run page.test.mjs", { skip: !screenshot }, () =>
    withPage(async (page) => {
      await page.goto(panel);
      await page.screenshot({ path: join(process.env.ROUNDTABLE_HOME, screenshot) });
    }, { ...english, viewport: { width: 1200, height: 860 } }));
});
