import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { resolvers, typeDefs } from './schema.mjs';

await startStandaloneServer(new ApolloServer({ typeDefs, resolvers }),
  { listen: { port: Number(process.env.PORT), host: '127.0.0.1' } });
