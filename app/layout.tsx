import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { AddAnywhere } from './(desk)/add-anywhere';
import { isEditor } from './(people)/person';
import { firstPaintScript, startTypeScript } from './inline-scripts';
import { PageFoot } from '@/components/site/page-foot';
import { ReaderTools } from '@/components/site/reader-tools';
import { SiteHeader } from '@/components/site/site-header';
import { env } from '@/lib/base/env';
import * as fonts from './fonts';
import { alternates, siteName } from './site';
import './globals.css';

/** Pages are rendered when they are asked for; the server in lib/server caches what they give. */
export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  const name = await siteName();
  return {
    metadataBase: new URL(env().SITE_URL),
    title: { default: name, template: `%s – ${name}` },
    description: 'The news with the story so far beside it.',
    openGraph: { siteName: name, type: 'website' },
    alternates: await alternates(),
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
        <SiteHeader siteName={await siteName()} edits={edits} />
        {children}
        <PageFoot />
        <ReaderTools />
        {edits && <AddAnywhere />}
        <script dangerouslySetInnerHTML={{ __html: startTypeScript(typeClasses) }} />
      </body>
    </html>
  );
}
