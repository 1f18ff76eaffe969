import { mkdirSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { documents, run, schema } from './service.mjs';

/* A consumer compiles only where the generated types say what the schema says: nullable, lists, enums, arguments. */
const CONSUMER = `
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { PanelPageDocument, AnswersDocument, SpeakersDocument } from './generated/graphql.js';

type Result<T> = T extends DocumentTypeDecoration<infer R, any> ? R : never;
type Variables<T> = T extends DocumentTypeDecoration<any, infer V> ? V : never;

type Page = NonNullable<Result<typeof PanelPageDocument>['panel']>;
type Question = Page['questions'][number];
export const title: Page['title'] = 'a title';
export const heldOn: Page['heldOn'] = null;
export const kind: Question['kind'] = 'FOLLOW_UP';
export const page: Variables<typeof PanelPageDocument> = { slug: 'agi-next-2026' };
export const answers: Variables<typeof AnswersDocument> = { first: 3, filter: { method: 'REVIEWED' } };
export const speakers: Variables<typeof SpeakersDocument> = { filter: { role: 'MODERATOR' } };

// @ts-expect-error a panel has a title
export const untitled: Page['title'] = null;
// @ts-expect-error the slug is required
export const unnamed: Variables<typeof PanelPageDocument> = {};
// @ts-expect-error there is no such method
export const guessed: Variables<typeof AnswersDocument> = { filter: { method: 'GUESSED' } };
`;

test('graphql-codegen with the client preset types the own query documents', () => {
  mkdirSync('codegen', { recursive: true });
  writeFileSync('schema.graphql', schema);
  writeFileSync(
    'codegen/codegen.json',
    JSON.stringify({
      schema: 'schema.graphql',
      documents,
      generates: { 'codegen/generated/': { preset: 'client', config: { scalars: { Date: 'string' }, enumsAsTypes: true } } },
    }),
  );
  run('graphql-codegen', '--config', 'codegen/codegen.json');
  writeFileSync('codegen/consumer.ts', CONSUMER);
  run('tsc', '--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--target', 'es2022', 'codegen/consumer.ts');
});
