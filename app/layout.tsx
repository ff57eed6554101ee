import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { AddAnywhere } from './(desk)/add-anywhere';
import { isEditor } from './(people)/person';
import { deferredTypeScript, firstPaintScript } from './inline-scripts';
import { PageFoot } from '@/components/site/page-foot';
import { ReaderTools } from '@/components/site/reader-tools';
import { SiteHeader } from '@/components/site/site-header';
import { env } from '@/lib/base/env';
import { alternates } from '@/lib/server/site';
import * as fonts from './fonts';
import './globals.css';

/** Pages are rendered when they are asked for; the server in lib/server caches what they give. */
export const dynamic = 'force-dynamic';

export function generateMetadata(): Metadata {
  const { SITE_URL, SITE_NAME } = env();
  return {
    metadataBase: new URL(SITE_URL),
    title: { default: SITE_NAME, template: `%s – ${SITE_NAME}` },
    description: 'The news with the story so far beside it.',
    openGraph: { siteName: SITE_NAME, type: 'website' },
    alternates: alternates(),
  };
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fcfbf8' },
    { media: '(prefers-color-scheme: dark)', color: '#16161a' },
  ],
};

const typeClasses = Object.values(fonts)
  .map((face) => face.variable)
  .join(' ');

export default async function RootLayout({ children }: { children: ReactNode }) {
  const edits = await isEditor();
  return (
    // The first script sets the chosen theme before React sees the element.
    <html lang="en" suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: firstPaintScript(typeClasses) }} />
      </head>
      <body>
        <SiteHeader siteName={env().SITE_NAME} edits={edits} />
        {children}
        <PageFoot />
        <ReaderTools />
        {edits && <AddAnywhere />}
        <script dangerouslySetInnerHTML={{ __html: deferredTypeScript(typeClasses) }} />
      </body>
    </html>
  );
}
