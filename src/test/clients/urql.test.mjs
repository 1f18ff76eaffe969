import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Client, fetchExchange, gql } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { persistedExchange } from '@urql/exchange-persisted';
import { buildSchema, introspectionFromSchema } from 'graphql';
import { recorded, schema, url } from './service.mjs';

const QUESTIONS = gql`
  query UrqlQuestions($first: Int, $after: String) {
    questions(first: $first, after: $after) {
      __typename
      totalCount
      pageInfo {
        __typename
        hasNextPage
        endCursor
      }
      edges {
        __typename
        node {
          __typename
          id
          ordinal
        }
      }
    }
  }
`;

const SEARCH = gql`
  query UrqlSearch($query: String!, $first: Int, $after: String) {
    search(query: $query, first: $first, after: $after) {
      __typename
      totalCount
      suggestion
      pageInfo {
        __typename
        hasNextPage
        endCursor
      }
      facets {
        __typename
        kinds {
          __typename
          kind
          count
        }
      }
      edges {
        __typename
        cursor
        node {
          __typename
          id
        }
      }
    }
  }
`;

const MENTIONS = gql`
  query UrqlMentions($after: String) {
    term(slug: "rl") {
      __typename
      id
      mentions(first: 5, after: $after) {
        __typename
        totalCount
        pageInfo {
          __typename
          hasNextPage
          endCursor
        }
        edges {
          __typename
          node {
            __typename
            verbatim
            span {
              __typename
              start
            }
          }
        }
      }
    }
  }
`;

/* Values without an identity of their own. */
const EMBEDDED = ['PageInfo', 'SearchFacets', 'KindFacet', 'Mention', 'Span'];

function cache() {
  return cacheExchange({
    schema: introspectionFromSchema(buildSchema(schema)),
    resolvers: {
      Query: { questions: relayPagination(), search: relayPagination() },
      Term: { mentions: relayPagination() },
    },
    keys: Object.fromEntries(EMBEDDED.map((type) => [type, () => null])),
  });
}

describe('urql', () => {
  test('pages through all questions with relayPagination', async () => {
    const client = new Client({ url, exchanges: [cache(), fetchExchange], preferGetMethod: false });
    let { data, error } = await client.query(QUESTIONS, { first: 5 }).toPromise();
    while (data.questions.pageInfo.hasNextPage) {
      ({ data, error } = await client.query(QUESTIONS, { first: 5, after: data.questions.pageInfo.endCursor }).toPromise());
    }
    assert.equal(error, undefined);
    const ids = data.questions.edges.map(({ node }) => node.id);
    assert.equal(ids.length, data.questions.totalCount);
    assert.equal(new Set(ids).size, ids.length);
  });

  test('pages through the hits of a search, and through the mentions of a term', async () => {
    const client = new Client({ url, exchanges: [cache(), fetchExchange], preferGetMethod: false });
    const pages = async (document, variables, connection) => {
      let { data, error } = await client.query(document, variables).toPromise();
      while (connection(data).pageInfo.hasNextPage) {
        const after = connection(data).pageInfo.endCursor;
        ({ data, error } = await client.query(document, { ...variables, after }).toPromise());
      }
      assert.equal(error, undefined);
      return connection(data);
    };
    const hits = await pages(SEARCH, { query: '自主学习', first: 4 }, ({ search }) => search);
    assert.ok(hits.totalCount > 4);
    assert.equal(new Set(hits.edges.map(({ node }) => node.id)).size, hits.totalCount);
    assert.equal(hits.facets.kinds.reduce((sum, { count }) => sum + count, 0), hits.totalCount);
    const others = await pages(SEARCH, { query: '联邦学习', first: 4 }, ({ search }) => search);
    assert.equal(others.edges.length, others.totalCount);
    const mentions = await pages(MENTIONS, {}, ({ term }) => term.mentions);
    assert.ok(mentions.totalCount > 5);
    assert.equal(new Set(mentions.edges.map(({ node }) => node.span.start)).size, mentions.totalCount);
  });

  test('persists a query once and then sends only its hash, by GET', async () => {
    const { fetch, calls } = recorded();
    // A document that no other run has sent.
    const query = `query UrqlPersisted${Date.now()}($slug: String!) { panel(slug: $slug) { title } }`;
    for (let i = 0; i < 2; i++) {
      const client = new Client({
        url,
        fetch,
        preferGetMethod: true,
        exchanges: [persistedExchange({ preferGetForPersistedQueries: true }), fetchExchange],
      });
      const { data, error } = await client.query(query, { slug: 'agi-next-2026' }).toPromise();
      assert.equal(error, undefined);
      assert.equal(data.panel.title, '清华 AGI-Next 圆桌对话');
    }
    assert.equal(calls.length, 3);
    assert.equal(calls[0].answer.errors[0].extensions.code, 'PERSISTED_QUERY_NOT_FOUND');
    assert.ok(calls[1].answer.data);
    assert.equal(calls[2].method, 'GET');
    assert.ok(calls[2].answer.data);
    const texts = calls.map(({ url, body }) => (decodeURIComponent(url) + body).includes('title'));
    assert.deepEqual(texts, [false, true, false]);
  });

  test('gives a fault with its code', async () => {
    const client = new Client({ url, exchanges: [fetchExchange], preferGetMethod: false });
    const { error } = await client.query(QUESTIONS, { first: 0 }).toPromise();
    assert.equal(error.networkError, undefined);
    assert.equal(error.graphQLErrors[0].extensions.code, 'BAD_USER_INPUT');
  });
});
