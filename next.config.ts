import type { NextConfig } from 'next';
import { PHASE_PRODUCTION_BUILD } from 'next/constants';

const config = (phase: string): NextConfig => ({
  // Only a build makes that folder; a server that knew of it would warn that it isn't run from there.
  output: phase === PHASE_PRODUCTION_BUILD ? 'standalone' : undefined,
  // The server in lib/server compresses once what it caches; the framework would do it at each request.
  compress: false,
  poweredByHeader: false,
  generateEtags: false,
  reactStrictMode: true,
  // `npm test` checks types, of the tests too; whoever starts the site needn't wait for it.
  typescript: { ignoreBuildErrors: true },
  // Pictures come in our own sizes; a resizer that anybody can ask is work for nothing.
  images: { unoptimized: true },
  // Titles and links belong in the head for everyone: a page is cached whole, not streamed.
  htmlLimitedBots: /.*/,
  serverExternalPackages: ['better-sqlite3', 'pg', '@prisma/client', 'sharp', 'fontkit'],
  outputFileTracingIncludes: {
    // Share cards read their type from the packages.
    '/articles/[slug]/opengraph-image': [
      './node_modules/@fontsource/{newsreader,public-sans}/files/*-{400,500,600}-normal.woff',
    ],
  },
  experimental: {
    // A style sheet of its own costs a round trip before the first paint.
    inlineCss: true,
    // A page's code is loaded when it is first asked for: most hosts serve a few kinds of pages, from little memory.
    preloadEntriesOnStart: false,
  },
});

export default config;
