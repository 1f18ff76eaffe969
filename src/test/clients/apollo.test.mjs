import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';
import { buildSchema, getNamedType, isListType, isNonNullType, isObjectType } from 'graphql';
import { apolloCache } from './readme.mjs';
import { recorded, schema, url } from './service.mjs';

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

/* Two components of one page of hits: the list, which grows, and the facets and the terms beside it. */
const SEARCH = gql`
  query ApolloSearch($query: String!, $filter: SearchFilter, $first: Int, $after: String) {
    search(query: $query, filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        excerpt {
          text
          highlights {
            start
            end
          }
        }
        node {
          id
          mentions {
            term {
              id
              slug
            }
          }
        }
      }
    }
  }
`;
const FACETS = gql`
  query ApolloFacets($query: String!, $filter: SearchFilter) {
    search(query: $query, filter: $filter, first: 1) {
      suggestion
      facets {
        speakers(first: 3) {
          count
          speaker {
            id
            name
          }
        }
      }
    }
    term(slug: "anthropic") {
      id
      mentionCount
      cooccursWith(first: 3) {
        count
        term {
          id
          name
        }
      }
    }
  }
`;

function client(link) {
  const cache = new InMemoryCache({
    ...apolloCache,
    typePolicies: {
      ...apolloCache.typePolicies,
      Query: {
        fields: { answers: relayStylePagination(['filter']), search: relayStylePagination(['query', 'filter']) },
      },
    },
  });
  return new ApolloClient({ cache, link });
}

/* Two components of one page. They ask for different fields of objects that have no id. */
const CAST = gql`
  query ApolloCast {
    panel(slug: "agi-next-2026") {
      id
      participations {
        panel {
          id
        }
        speaker {
          id
        }
        name
        affiliation
      }
      source {
        file
      }
      quality {
        attributedShare
      }
      answers {
        id
        attribution {
          method
        }
        span {
          start
        }
      }
    }
    answers(first: 3) {
      totalCount
    }
    corpus {
      version
    }
  }
`;
const STATISTICS = gql`
  query ApolloStatistics {
    panel(slug: "agi-next-2026") {
      id
      participations {
        panel {
          id
        }
        speaker {
          id
        }
        role
        share
      }
      source {
        sha256
      }
      quality {
        confirmedShare
      }
      answers {
        id
        attribution {
          confidence
        }
        span {
          end
        }
      }
    }
    answers(first: 3) {
      edges {
        cursor
      }
    }
    corpus {
      loadedAt
    }
  }
`;

/** Object types without id that are the single value of a field, so that components may select different fields of one. */
function typesWithoutId() {
  const types = Object.values(buildSchema(schema).getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith('__'));
  const single = (type) => (isNonNullType(type) ? single(type.ofType) : isListType(type) ? null : getNamedType(type));
  const fields = types.filter(({ name }) => !name.endsWith('Edge')).flatMap((type) => Object.values(type.getFields()));
  const found = fields.map(({ type }) => single(type)).filter((type) => isObjectType(type) && !type.getFields().id);
  return [...new Set(found.map(({ name }) => name))];
}

describe('Apollo Client', () => {
  test("keeps what two components ask of objects without id, with the cache of api.md", async () => {
    const { fetch, calls } = recorded();
    const apollo = client(new HttpLink({ uri: url, fetch }));
    await apollo.query({ query: CAST });
    await apollo.query({ query: STATISTICS });
    // Reads from the cache only: null if a field was overwritten.
    for (const query of [CAST, STATISTICS]) {
      assert.ok(apollo.readQuery({ query }), JSON.stringify(apollo.extract()));
      await apollo.query({ query });
    }
    assert.equal(calls.length, 2);
    const people = apollo.readQuery({ query: STATISTICS }).panel.participations;
    assert.equal(new Set(people.map(({ share }) => share)).size, people.length);
  });

  test("would lose fields without it", async () => {
    const apollo = new ApolloClient({ cache: new InMemoryCache(), link: new HttpLink({ uri: url }) });
    await apollo.query({ query: CAST });
    await apollo.query({ query: STATISTICS });
    assert.equal(apollo.readQuery({ query: CAST }), null);
  });

  test("finds all types without id in the cache of api.md", () => {
    const { typePolicies, possibleTypes } = apolloCache;
    assert.deepEqual(typesWithoutId().filter((name) => !typePolicies[name] && !possibleTypes.Node.includes(name)), []);
    const nodes = buildSchema(schema).getPossibleTypes(buildSchema(schema).getType('Node')).map(({ name }) => name);
    assert.deepEqual(nodes.filter((name) => !possibleTypes.Node.includes(name)), []);
  });

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

  test('pages through the hits of a search, and keeps facets and other searches beside them', async () => {
    const apollo = client(new HttpLink({ uri: url }));
    const variables = { query: '模型', filter: { term: 'anthropic' }, first: 3 };
    const hits = apollo.watchQuery({ query: SEARCH, variables });
    const watching = hits.subscribe(() => {});
    let page = (await hits.refetch()).data.search;
    const { totalCount } = page;
    assert.ok(totalCount > 3);
    await apollo.query({ query: SEARCH, variables: { query: '模型', first: 2 } });
    while (page.pageInfo.hasNextPage) {
      page = (await hits.fetchMore({ variables: { after: page.pageInfo.endCursor } })).data.search;
    }
    const { data } = await apollo.query({ query: FACETS, variables: { query: '模型', filter: { term: 'anthropic' } } });
    const { edges } = apollo.readQuery({ query: SEARCH, variables }).search;
    watching.unsubscribe();
    assert.equal(edges.length, totalCount);
    assert.equal(new Set(edges.map(({ node }) => node.id)).size, totalCount);
    for (const { node, excerpt } of edges) {
      assert.ok(node.mentions.some(({ term }) => term.slug === 'anthropic'));
      const marked = excerpt.highlights.map(({ start, end }) => [...excerpt.text].slice(start, end).join(''));
      assert.ok(marked.every((words) => words.includes('模型') || /模/.test(words)), marked.join());
    }
    assert.ok(data.search.facets.speakers.every(({ count, speaker }) => count > 0 && speaker.name));
    assert.ok(data.term.mentionCount > 5 && data.term.cooccursWith.length === 3);
  });

  test('persists a query once and then sends only its hash, by GET', async () => {
    const { fetch, calls } = recorded();
    const link = new PersistedQueryLink({ sha256, useGETForHashedQueries: true }).concat(new HttpLink({ uri: url, fetch }));
    // A document that no other run has sent.
    const query = gql(`query ApolloPersisted${Date.now()}($slug: String!) { panel(slug: $slug) { title } }`);
    for (const fetchPolicy of ['network-only', 'network-only']) {
      const { data } = await client(link).query({ query, variables: { slug: 'agi-next-2026' }, fetchPolicy });
      assert.equal(data.panel.title, '清华 AGI-Next 圆桌对话');
    }
    // Sends an unknown hash; then the document with the hash; then, by another client, only the hash.
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
