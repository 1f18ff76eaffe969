import { graphql } from 'relay-runtime';

/* The hits of a search, with the terms that they mention. The query and the filter tell one connection from another. */
graphql`
  fragment SearchHits_query on Query
  @argumentDefinitions(
    query: { type: "String!" }
    filter: { type: "SearchFilter" }
    count: { type: "Int", defaultValue: 3 }
    cursor: { type: "String" }
  )
  @refetchable(queryName: "SearchHitsPageQuery") {
    search(query: $query, filter: $filter, first: $count, after: $cursor) @connection(key: "SearchHits_search") {
      totalCount
      suggestion
      edges {
        score
        excerpt {
          text
          start
        }
        node {
          ordinal
          mentions {
            verbatim
            term {
              slug
            }
          }
        }
      }
    }
  }
`;

graphql`
  query SearchHitsQuery($query: String!, $filter: SearchFilter) {
    ...SearchHits_query @arguments(query: $query, filter: $filter)
  }
`;
