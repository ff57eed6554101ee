import { ThemeControl } from '@/components/reader/theme-control';

/** The line at the top of every page. */
export function SiteHeader({ siteName }: { siteName: string }) {
  return (
    <header className="border-b border-rule print:hidden">
      <a
        href="#content"
        className="sr-only bg-paper px-4 py-3 focus:not-sr-only focus:absolute focus:z-20"
      >
        Skip to the text
      </a>
      <div className="flex min-h-13 items-center gap-5 px-5 text-[0.9375rem] beside:px-6">
        <a href="/" className="flex min-h-11 items-center font-serif text-[1.25rem] font-semibold tracking-[-0.01em]">
          {siteName}
        </a>
        <nav aria-label="Site" className="flex gap-5 text-muted">
          <a href="/stories" className="flex min-h-11 items-center hover:text-ink">
            Stories
          </a>
        </nav>
        <div className="ms-auto -me-2">
          <ThemeControl />
        </div>
      </div>
    </header>
  );
}
