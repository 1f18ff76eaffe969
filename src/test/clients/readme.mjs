/* What the README promises. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const readme = readFileSync(join(process.env.ROUNDTABLE_HOME, 'README.md'), 'utf8');

function found(pattern) {
  const match = readme.match(pattern);
  if (!match) {
    throw new Error(`README.md has nothing like ${pattern}`);
  }
  return match[1];
}

/** The query that it shows first. */
export const query = JSON.parse(found(/-d '(\{"query".*?)'\n/s).replaceAll('\n', ' ')).query;

/** The answer to that. */
export const answer = JSON.parse(found(/```json\n(.*?)\n```/s));

/** The options of Apollo Client's cache, as its JavaScript gives them. */
export const apolloCache = new Function(`return ${found(/new InMemoryCache\((\{\n.*?\n *\})\);/s)}`)();
