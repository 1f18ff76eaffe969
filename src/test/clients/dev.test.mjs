import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { askGraphiQL, withPage } from './browser.mjs';
import { answer, query } from './readme.mjs';

const MINUTE = 60_000;
const WRONG = 'talk.panel.yaml:2: Unknown key "titel" in the sheet. Did you mean "title"?';

/** A server on a free port that responds to each request with an empty page. */
async function emptyPages() {
  const server = createServer((request, response) => response.setHeader('Content-Type', 'text/html').end('<!doctype html>'));
  server.listen(0, 'localhost');
  await once(server, 'listening');
  return server;
}

async function freePort() {
  const server = await emptyPages();
  const { port } = server.address();
  server.close();
  return port;
}

describe('./mvnw quarkus:dev', { timeout: 10 * MINUTE }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'panels-'));
  let maven;
  let address;
  let log = '';

  before(async () => {
    writeFileSync(join(folder, 'talk.md'), 'Ada Lovelace: What do transcripts become?\n\nAlan Turing: A panel.\n');
    writeFileSync(join(folder, 'talk.panel.yaml'), 'slug: talk\ntitel: A talk\n');
    const port = await freePort();
    address = `http://localhost:${port}`;
    const settings = {
      'quarkus.http.port': port,
      'roundtable.transcripts': folder,
      'quarkus.console.enabled': false,
      'quarkus.analytics.disabled': true,
      debug: false,
      'maven.test.skip': true,
    };
    const options = Object.entries(settings).map(([name, value]) => `-D${name}=${value}`);
    maven = spawn('./mvnw', ['-B', '-ntp', 'quarkus:dev', ...options], {
      cwd: process.env.ROUNDTABLE_PROJECT,
      // The variables of the tests look like settings of the service.
      env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('ROUNDTABLE_'))),
      // A separate process group, because Maven starts another process, which must end, too.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    maven.stdout.on('data', (data) => (log += data));
    maven.stderr.on('data', (data) => (log += data));
    for (let i = 0; i < 600 && maven.exitCode === null; i++) {
      if (await fetch(`${address}/q/graphql-ui/`).catch(() => null)) {
        return;
      }
      await pause(500);
    }
    throw new Error(`no server at ${address}:\n${log}`);
  });

  after(async () => {
    rmSync(folder, { recursive: true });
    if (maven?.exitCode === null) {
      process.kill(-maven.pid);
      await once(maven, 'exit');
    }
  });

  test('says in the browser and in the terminal what is wrong with a sheet', () =>
    withPage(async (page) => {
      const response = await page.goto(`${address}/q/graphql-ui/`);
      assert.equal(response.status(), 500);
      const said = await page.locator('body').innerText();
      assert.ok(said.includes(WRONG), said);
      assert.doesNotMatch(said, /Exception|\tat /);
      assert.ok(log.includes(WRONG), log);
      // Neither the first start nor the restart by the page may log stack traces, which would hide the message.
      assert.doesNotMatch(log, /Exception|\tat /);
    }));

  test("starts when the sheet is corrected and the page reloaded, and GraphiQL runs the README's query", () =>
    withPage(async (page) => {
      writeFileSync(join(folder, 'talk.panel.yaml'), 'slug: talk\ntitle: A talk\n');
      // Dev mode looks for changes when a request arrives, but not within two seconds of the last one, and not during a restart.
      for (let i = 0; i < 20; i++) {
        await pause(2500);
        const response = await page.goto(`${address}/q/graphql-ui/`, { timeout: 2 * MINUTE });
        if (response.status() === 200) {
          break;
        }
      }
      assert.deepEqual(await askGraphiQL(page, query), answer);
      await page.screenshot({ path: 'graphiql-dev.png' });
    }));

  /** The titles of all panels, by the next request and no other. */
  async function titles() {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query: '{ panels { nodes { title } } }' }),
    });
    const { data } = await response.json();
    return data.panels.nodes.map(({ title }) => title);
  }

  test('shows an edited sheet of a folder in the next response, and a mistake changes nothing', async () => {
    const sheet = join(folder, 'talk.panel.yaml');
    for (const title of ['First', 'Second', 'Third']) {
      writeFileSync(sheet, `slug: talk\ntitle: ${title}\n`);
      assert.ok((await titles()).includes(title));
    }
    writeFileSync(sheet, 'slug: talk\ntitel: Fourth\n');
    assert.ok((await titles()).includes('Third'));
    writeFileSync(sheet, 'slug: talk\ntitle: Fourth\n');
    assert.ok((await titles()).includes('Fourth'));
  });

  test('shows an edited sheet of the bundled panel in the next response, without a restart', async () => {
    const sheet = join(process.env.ROUNDTABLE_PROJECT, 'src/main/resources/transcripts/agi-next-2026.panel.yaml');
    const words = readFileSync(sheet, 'utf8');
    const starts = () => log.split('Installed features').length;
    const before = starts();
    try {
      writeFileSync(sheet, words.replace(/^title: .*/m, 'title: Edited'));
      assert.ok((await titles()).includes('Edited'));
    } finally {
      writeFileSync(sheet, words);
    }
    assert.ok(!(await titles()).includes('Edited'));
    assert.equal(starts(), before);
  });

  test('lets pages of other ports of this machine ask, and no others', () =>
    withPage(async (page) => {
      const front = await emptyPages();
      await page.goto(`http://localhost:${front.address().port}/`);
      const seen = await page.evaluate(
        async ({ address, query }) => {
          const response = await fetch(`${address}/graphql`, {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify({ query }),
          });
          return { id: response.headers.get('X-Request-Id'), body: await response.json() };
        },
        { address, query },
      );
      front.close();
      assert.deepEqual(seen.body, answer);
      assert.ok(seen.id);

      const preflight = (origin) =>
        fetch(`${address}/graphql`, {
          method: 'OPTIONS',
          headers: { Origin: origin, 'Access-Control-Request-Method': 'POST', 'Access-Control-Request-Headers': 'content-type' },
        });
      const local = (await preflight('http://127.0.0.1:5173')).headers;
      assert.equal(local.get('Access-Control-Allow-Origin'), 'http://127.0.0.1:5173');
      assert.equal(local.get('Access-Control-Max-Age'), '86400');
      assert.notEqual(local.get('Access-Control-Allow-Credentials'), 'true');
      assert.equal((await preflight('https://localhost.example')).headers.get('Access-Control-Allow-Origin'), null);
    }));
});
