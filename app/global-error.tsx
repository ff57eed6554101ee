'use client';

/**
 * Stands in for the layout where that itself failed, so the site's type and colours are not to be
 * had: the system's take their place.
 */
export default function GlobalError({ retry }: { retry: () => void }) {
  return (
    <html lang="en" style={{ colorScheme: 'light dark', font: '1.125rem/1.6 serif' }}>
      <body style={{ margin: '4rem auto', maxWidth: '36rem', padding: '0 1.25rem' }}>
        <title>This page could not be made</title>
        <main>
          <h1>This page could not be made</h1>
          <p>Something went wrong on our side. Nothing was lost; try again, or come back in a while.</p>
          <button type="button" onClick={retry} style={{ minHeight: '2.75rem', font: 'inherit' }}>
            Try again
          </button>
        </main>
      </body>
    </html>
  );
}
