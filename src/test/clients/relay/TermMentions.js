import { graphql } from 'relay-runtime';

/* The places where a term is named. */
graphql`
  fragment TermMentions_term on Term
  @argumentDefinitions(count: { type: "Int", defaultValue: 4 }, cursor: { type: "String" })
  @refetchable(queryName: "TermMentionsPageQuery") {
    mentions(first: $count, after: $cursor) @connection(key: "TermMentions_mentions") {
      totalCount
      edges {
        node {
          verbatim
          span {
            start
          }
        }
      }
    }
  }
`;

graphql`
  query TermMentionsQuery($slug: String!) {
    term(slug: $slug) {
      ...TermMentions_term
    }
  }
`;
