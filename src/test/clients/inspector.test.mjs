import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import { resource, schema } from './service.mjs';

const live = buildSchema(schema);

async function breaking(older, newer) {
  const changes = await diff(older, newer);
  return changes.filter((change) => change.criticality.level === CriticalityLevel.Breaking).map((change) => change.message);
}

test('graphql-inspector finds no difference to the snapshot', async () => {
  assert.deepEqual(await diff(buildSchema(resource('schema.graphql')), live), []);
});

test('graphql-inspector finds nothing that breaks the contract', async () => {
  assert.deepEqual(await breaking(buildSchema(resource('contract.graphql')), live), []);
});

test('graphql-inspector would find what breaks it', async () => {
  const broken = buildSchema(schema.replace('romanizedName: String', 'romanizedName: Int'));
  assert.equal((await breaking(live, broken)).length, 1);
});
