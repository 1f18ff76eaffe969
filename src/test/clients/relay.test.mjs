import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import relay from 'relay-runtime';
import { run, schema, url } from './service.mjs';

const { Environment, Network, RecordSource, Store, createOperationDescriptor, fetchQuery, getRequest, getSingularSelector } =
  relay;

const network = Network.create(async ({ text, name }, variables) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: text, operationName: name, variables }),
  });
  return response.json();
});

const artifact = async (name) => (await import(`./relay/__generated__/${name}.graphql.js`)).default;

/** Fetches an operation and retains its data in the store. */
async function load(environment, query, variables) {
  const operation = createOperationDescriptor(getRequest(query), variables);
  environment.retain(operation);
  await fetchQuery(environment, query, variables).toPromise();
  return environment.lookup(operation.fragment).data;
}

describe('Relay', () => {
  before(() => {
    mkdirSync('relay/__generated__', { recursive: true });
    writeFileSync('relay/__generated__/package.json', '{"type":"commonjs"}');
    writeFileSync('schema.graphql', schema);
    run('relay-compiler', 'relay.config.json');
  });

  test('pages through the answers of a speaker by node(id:) and keeps them as one connection', async () => {
    const environment = new Environment({ network, store: new Store(new RecordSource()) });
    const query = await artifact('SpeakerAnswersQuery');
    const fragment = await artifact('SpeakerAnswers_speaker');
    const nextPage = await artifact('SpeakerAnswersPageQuery');

    const { speaker } = await load(environment, query, { slug: 'yao-shunyu' });
    const connection = () => environment.lookup(getSingularSelector(fragment, speaker)).data.answers;
    assert.equal(connection().edges.length, 2);
    while (connection().pageInfo.hasNextPage) {
      await load(environment, nextPage, { id: speaker.__id, count: 3, cursor: connection().pageInfo.endCursor });
    }
    const ordinals = connection().edges.map(({ node }) => node.ordinal);
    assert.equal(ordinals.length, connection().totalCount);
    assert.deepEqual(ordinals, [...new Set(ordinals)].sort((one, other) => one - other));
  });

  test('pages backward through the questions of a filter', async () => {
    const environment = new Environment({ network, store: new Store(new RecordSource()) });
    const query = await artifact('AllQuestionsQuery');
    const fragment = await artifact('AllQuestions_query');
    const previousPage = await artifact('AllQuestionsPageQuery');

    const filter = { kind: 'FOLLOW_UP' };
    const root = await load(environment, query, { filter });
    const connection = () => environment.lookup(getSingularSelector(fragment, root)).data.questions;
    assert.equal(connection().edges.length, 3);
    while (connection().pageInfo.hasPreviousPage) {
      await load(environment, previousPage, { filter, count: 4, cursor: connection().pageInfo.startCursor });
    }
    const nodes = connection().edges.map(({ node }) => node);
    assert.ok(nodes.length > 4 && nodes.every((node) => node.kind === 'FOLLOW_UP'));
    assert.deepEqual(nodes.map((node) => node.ordinal), nodes.map((node) => node.ordinal).sort((one, other) => one - other));
  });

  test('pages through the hits of a search, one connection for each query', async () => {
    const environment = new Environment({ network, store: new Store(new RecordSource()) });
    const query = await artifact('SearchHitsQuery');
    const fragment = await artifact('SearchHits_query');
    const nextPage = await artifact('SearchHitsPageQuery');

    for (const variables of [{ query: '模型', filter: { term: 'anthropic' } }, { query: '自主学习', filter: null }]) {
      const root = await load(environment, query, variables);
      const connection = () => environment.lookup(getSingularSelector(fragment, root)).data.search;
      assert.equal(connection().edges.length, 3);
      while (connection().pageInfo.hasNextPage) {
        await load(environment, nextPage, { ...variables, count: 4, cursor: connection().pageInfo.endCursor });
      }
      const { edges, totalCount } = connection();
      assert.equal(edges.length, totalCount);
      assert.equal(new Set(edges.map(({ node }) => node.ordinal)).size, totalCount);
      assert.deepEqual(edges.map(({ score }) => score), edges.map(({ score }) => score).sort((one, other) => other - one));
    }
  });

  test('pages through the mentions of a term by node(id:)', async () => {
    const environment = new Environment({ network, store: new Store(new RecordSource()) });
    const query = await artifact('TermMentionsQuery');
    const fragment = await artifact('TermMentions_term');
    const nextPage = await artifact('TermMentionsPageQuery');

    const { term } = await load(environment, query, { slug: 'rl' });
    const connection = () => environment.lookup(getSingularSelector(fragment, term)).data.mentions;
    while (connection().pageInfo.hasNextPage) {
      await load(environment, nextPage, { id: term.__id, count: 5, cursor: connection().pageInfo.endCursor });
    }
    const starts = connection().edges.map(({ node }) => node.span.start);
    assert.ok(starts.length > 4);
    assert.equal(starts.length, connection().totalCount);
    assert.deepEqual(starts, [...new Set(starts)].sort((one, other) => one - other));
  });

  test('refetches every kind of node by its id', async () => {
    const ids = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query:
          '{ panels(first: 1) { nodes { id } } speakers(first: 1) { nodes { id } } questions(first: 1) { nodes { id } } answers(first: 1) { nodes { id } } }',
      }),
    }).then((response) => response.json());
    const query = await artifact('NodeQuery');
    const found = [];
    for (const { nodes } of Object.values(ids.data)) {
      const environment = new Environment({ network, store: new Store(new RecordSource()) });
      const { node } = await load(environment, query, { id: nodes[0].id });
      assert.equal(node.id, nodes[0].id);
      found.push(node.__typename);
    }
    assert.deepEqual(found, ['Panel', 'Speaker', 'Question', 'Answer']);
  });
});
