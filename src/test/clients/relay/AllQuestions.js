import { graphql } from 'relay-runtime';

/* A list at the root, from its end. */
graphql`
  fragment AllQuestions_query on Query
  @argumentDefinitions(
    count: { type: "Int", defaultValue: 3 }
    cursor: { type: "String" }
    filter: { type: "QuestionFilter" }
  )
  @refetchable(queryName: "AllQuestionsPageQuery") {
    questions(last: $count, before: $cursor, filter: $filter) @connection(key: "AllQuestions_questions") {
      edges {
        node {
          ordinal
          kind
          panel {
            title
            heldOn
          }
        }
      }
    }
  }
`;

graphql`
  query AllQuestionsQuery($filter: QuestionFilter) {
    ...AllQuestions_query @arguments(filter: $filter)
  }
`;

/* One node by its id, whatever it is. */
graphql`
  query NodeQuery($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Panel {
        title
      }
      ... on Speaker {
        name
      }
      ... on Question {
        ordinal
      }
      ... on Answer {
        ordinal
      }
    }
  }
`;
