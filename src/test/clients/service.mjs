/* The service that is tried: src/test/clients/run starts one and says where it is. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const home = process.env.ROUNDTABLE_HOME;
export const url = process.env.ROUNDTABLE_URL;
if (!home || !url) {
  throw new Error('ROUNDTABLE_HOME and ROUNDTABLE_URL are not set: start src/test/clients/run');
}

/** The pattern of the query documents of the project. */
export const documents = join(home, 'src/main/resources/graphql/*.graphql');

/** The schema of the service as SDL. */
export const schema = await (await fetch(`${url}/schema.graphql`)).text();

/** Reads a file of the test resources. */
export const resource = (name) => readFileSync(join(home, 'src/test/resources', name), 'utf8');

/** Runs a tool of node_modules/.bin; fails with what it prints. */
export function run(tool, ...args) {
  try {
    return execFileSync(join('node_modules/.bin', tool), args, { encoding: 'utf8', stdio: 'pipe' });
  } catch (failure) {
    throw new Error(`${tool} ${args.join(' ')} failed:\n${failure.stdout}\n${failure.stderr}`);
  }
}

/** A fetch function that records its requests and responses. */
export function recorded() {
  const calls = [];
  const recording = async (input, init) => {
    const response = await fetch(input, init);
    calls.push({
      method: init?.method ?? 'GET',
      url: String(input),
      body: init?.body ?? '',
      status: response.status,
      type: response.headers.get('content-type'),
      answer: await response.clone().json(),
    });
    return response;
  };
  return { fetch: recording, calls };
}
