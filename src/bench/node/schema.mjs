// The part of the schema that the benchmark queries, over objects in memory that refer to each other.
import { readFileSync } from 'node:fs';

const dump = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const speakers = new Map(dump.speakers.map(speaker => [speaker.slug, speaker]));
const panels = dump.panels;
const panelBySlug = new Map(panels.map(panel => [panel.slug, panel]));
const answersBySpeaker = new Map();
for (const panel of panels) {
  panel.participations.forEach(part => { part.speaker = speakers.get(part.speaker.slug); });
  const answers = [];
  for (const question of panel.questions) {
    question.askedBy = question.askedBy && speakers.get(question.askedBy.slug);
    for (const answer of question.answers) {
      Object.assign(answer, { speaker: answer.speaker && speakers.get(answer.speaker.slug), question, panel });
      answers.push(answer);
    }
  }
  for (const answer of answers.sort((one, other) => one.ordinal - other.ordinal)) {
    const slug = answer.speaker?.slug;
    if (!answersBySpeaker.has(slug)) answersBySpeaker.set(slug, []);
    answersBySpeaker.get(slug).push(answer);
  }
}

function page(list, first, after) {
  const id = after && Buffer.from(after, 'base64url').toString();
  const from = id ? list.findIndex(one => one.id === id) + 1 : 0;
  return { nodes: list.slice(from, from + first) };
}

export const typeDefs = `
  type Query {
    panel(slug: String!): Panel
    panels(first: Int, after: String): PanelPage!
    answers(first: Int, after: String, filter: AnswerFilter): AnswerPage!
  }
  input AnswerFilter { speaker: String }
  type PanelPage { nodes: [Panel!]! }
  type AnswerPage { nodes: [Answer!]! }
  type Panel { id: ID! slug: String! title: String! language: String! participations: [Participation!]! questions: [Question!]! }
  type Participation { role: String! affiliation: String speaker: Speaker! }
  type Question { id: ID! kind: String! title: String text: String! askedBy: Speaker answers: [Answer!]! }
  type Answer { id: ID! text: String! speaker: Speaker question: Question! panel: Panel! }
  type Speaker { id: ID! slug: String! name: String! }`;

export const resolvers = {
  Query: {
    panel: (root, { slug }) => panelBySlug.get(slug),
    panels: (root, { first, after }) => page(panels, first, after),
    answers: (root, { first, after, filter }) => page(answersBySpeaker.get(filter.speaker) ?? [], first, after),
  },
};
