import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';
import { recorded, url } from './service.mjs';

const sha256 = async (text) => createHash('sha256').update(text).digest('hex');

const ANSWERS = gql`
  query ApolloAnswers($first: Int, $after: String) {
    answers(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          ordinal
        }
      }
    }
  }
`;

function client(link) {
  const cache = new InMemoryCache({
    possibleTypes: { Node: ['Panel', 'Speaker', 'Question', 'Answer'] },
    typePolicies: { Query: { fields: { answers: relayStylePagination(['filter']) } } },
  });
  return new ApolloClient({ cache, link });
}

describe('Apollo Client', () => {
  test('pages through all answers with relayStylePagination', async () => {
    const apollo = client(new HttpLink({ uri: url }));
    const answers = apollo.watchQuery({ query: ANSWERS, variables: { first: 10 } });
    const watching = answers.subscribe(() => {});
    let page = (await answers.refetch()).data.answers;
    const { totalCount } = page;
    for (let pages = 1; page.pageInfo.hasNextPage; pages++) {
      assert.ok(pages < totalCount, 'a page must bring something');
      page = (await answers.fetchMore({ variables: { after: page.pageInfo.endCursor } })).data.answers;
    }
    const ids = apollo.readQuery({ query: ANSWERS, variables: { first: 10 } }).answers.edges.map(({ node }) => node.id);
    watching.unsubscribe();
    assert.ok(totalCount > 20);
    assert.equal(ids.length, totalCount);
    assert.equal(new Set(ids).size, ids.length);
  });

  test('persists a query once and then sends only its hash, by GET', async () => {
    const { fetch, calls } = recorded();
    const link = new PersistedQueryLink({ sha256, useGETForHashedQueries: true }).concat(new HttpLink({ uri: url, fetch }));
    // A text that no run before has sent.
    const query = gql(`query ApolloPersisted${Date.now()}($slug: String!) { panel(slug: $slug) { title } }`);
    for (const fetchPolicy of ['network-only', 'network-only']) {
      const { data } = await client(link).query({ query, variables: { slug: 'agi-next-2026' }, fetchPolicy });
      assert.equal(data.panel.title, '清华 AGI-Next 圆桌对话');
    }
    // Unknown hash; then the text with it; then, by another client, the hash alone.
    const texts = calls.map(({ url, body }) => (decodeURIComponent(url) + body).includes('title'));
    assert.deepEqual(texts, [false, true, false]);
    assert.deepEqual([calls[0].method, calls[2].method], ['GET', 'GET']);
    assert.ok(calls[1].answer.data && calls[2].answer.data);
    assert.equal(calls[0].answer.errors[0].extensions.code, 'PERSISTED_QUERY_NOT_FOUND');
    assert.ok(calls.every(({ type }) => type.startsWith('application/graphql-response+json')));
  });

  test('gives a fault with its code', async () => {
    const apollo = client(new HttpLink({ uri: url }));
    await assert.rejects(apollo.query({ query: ANSWERS, variables: { first: 101 } }), (error) => {
      assert.ok(CombinedGraphQLErrors.is(error), String(error));
      assert.equal(error.errors[0].extensions.code, 'BAD_USER_INPUT');
      return true;
    });
  });

  test('gives an invalid query as errors of GraphQL, not of the network', async () => {
    const apollo = client(new HttpLink({ uri: url }));
    const query = gql`
      {
        panels {
          titel
        }
      }
    `;
    await assert.rejects(apollo.query({ query }), (error) => {
      assert.ok(CombinedGraphQLErrors.is(error), String(error));
      assert.equal(error.errors[0].extensions.code, 'GRAPHQL_VALIDATION_FAILED');
      return true;
    });
  });
});
