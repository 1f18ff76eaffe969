import { graphql } from 'relay-runtime';

/* A list inside a node: the compiler writes the query that gets its next page by node(id:). */
graphql`
  fragment SpeakerAnswers_speaker on Speaker
  @argumentDefinitions(count: { type: "Int", defaultValue: 2 }, cursor: { type: "String" })
  @refetchable(queryName: "SpeakerAnswersPageQuery") {
    name
    answers(first: $count, after: $cursor) @connection(key: "SpeakerAnswers_answers") {
      totalCount
      edges {
        node {
          ordinal
          text
          question {
            title
          }
        }
      }
    }
  }
`;

graphql`
  query SpeakerAnswersQuery($slug: String!) {
    speaker(slug: $slug) {
      ...SpeakerAnswers_speaker
    }
  }
`;
