import type { NextConfig } from 'next';

const config: NextConfig = {
  output: 'standalone',
  // The server in lib/http compresses once what it keeps; the framework would do it at each request.
  compress: false,
  poweredByHeader: false,
  generateEtags: false,
  reactStrictMode: true,
  // Titles and links belong in the head for everyone: a page is kept whole, not streamed.
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
  },
};

export default config;
