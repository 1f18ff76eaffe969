import { createServer } from 'node:http';
import { createSchema, createYoga } from 'graphql-yoga';
import { resolvers, typeDefs } from './schema.mjs';

createServer(createYoga({ schema: createSchema({ typeDefs, resolvers }), logging: false }))
  .listen(process.env.PORT, '127.0.0.1');
