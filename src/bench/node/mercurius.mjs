import Fastify from 'fastify';
import mercurius from 'mercurius';
import { resolvers, typeDefs } from './schema.mjs';

const server = Fastify();
// Compiles each document from its second execution on.
server.register(mercurius, { schema: typeDefs, resolvers, jit: 1 });
await server.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
