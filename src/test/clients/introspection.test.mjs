import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildClientSchema, buildSchema, getIntrospectionQuery, getNullableType, lexicographicSortSchema, printSchema } from 'graphql';
import { schema, url } from './service.mjs';

const ALL = {
  descriptions: true,
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  schemaDescription: true,
  inputValueDeprecation: true,
  oneOf: true,
};

async function data(query) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = await response.json();
  assert.equal(errors, undefined);
  return data;
}

/**
 * A directive without its description, in the form that graphql-java and graphql-js have in common: graphql-js has a location of the
 * draft of 2026, and a nullable argument that is not nullable in the specification of September 2025.
 */
const shape = ({ name, locations, isRepeatable, args }) => ({
  name,
  isRepeatable,
  locations: locations.filter((location) => location !== 'DIRECTIVE_DEFINITION').sort(),
  args: args.map((arg) => `${arg.name}: ${name === 'deprecated' ? getNullableType(arg.type) : arg.type}`),
});

const directives = (of) =>
  of
    .getDirectives()
    .map(shape)
    .sort((a, b) => a.name.localeCompare(b.name));

describe('Introspection', () => {
  test('agrees with the SDL', async () => {
    const introspected = buildClientSchema(await data(getIntrospectionQuery(ALL)));
    const served = buildSchema(schema);
    assert.equal(printSchema(lexicographicSortSchema(introspected)), printSchema(lexicographicSortSchema(served)));
    assert.deepEqual(directives(introspected), directives(served));
  });

  test('answers the two documents of a schema download by Apollo Kotlin', async () => {
    // The client first queries which introspection the server supports, and then the schema.
    const kinds = { schema: '__Schema', type: '__Type', directive: '__Directive', field: '__Field', inputValue: '__InputValue' };
    const lookups = Object.entries(kinds).map(([alias, name]) => `${alias}: __type(name: "${name}") { ...TypeFields }`);
    const able = await data(`query PreIntrospectionQuery { ${lookups.join(' ')} }
      fragment TypeFields on __Type { fields { name args { name } } }`);
    const has = (kind, field) => able[kind].fields.some(({ name }) => name === field);
    const options = {
      schemaDescription: has('schema', 'description'),
      specifiedByUrl: has('type', 'specifiedByURL'),
      directiveIsRepeatable: has('directive', 'isRepeatable'),
      inputValueDeprecation: has('inputValue', 'isDeprecated'),
      oneOf: has('type', 'isOneOf'),
    };
    assert.deepEqual(Object.values(options), [true, true, true, true, true]);
    const introspected = buildClientSchema(await data(getIntrospectionQuery(options)));
    assert.ok(introspected.getType('Panel'));
  });
});
