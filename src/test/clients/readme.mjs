/* What the README and src/docs/api.md show. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The first match of a pattern in a page of the documentation. */
function found(page, pattern) {
  const match = readFileSync(join(process.env.ROUNDTABLE_HOME, page), 'utf8').match(pattern);
  if (!match) {
    throw new Error(`${page} has nothing like ${pattern}`);
  }
  return match[1];
}

/** The first query of the README. */
export const query = JSON.parse(found('README.md', /-d '(\{"query".*?)'\n/s).replaceAll('\n', ' ')).query;

/** The response to that query. */
export const answer = JSON.parse(found('README.md', /```json\n(.*?)\n```/s));

/** The options of Apollo Client's cache, as the JavaScript in api.md gives them. */
export const apolloCache = new Function(`return ${found('src/docs/api.md', /new InMemoryCache\((\{\n.*?\n *\})\);/s)}`)();
