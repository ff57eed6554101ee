import { defineConfig } from 'prisma/config';

// The command line would download its native schema engine, even where none is used: `generate`
// needs none, and migrations are made by the one in WebAssembly (prisma/schema-engine.ts).
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({ schema: process.env.BACKSTORY_SCHEMA ?? 'prisma/schema.prisma' });
