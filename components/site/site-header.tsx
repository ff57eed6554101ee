import { SettingsButton } from '@/components/settings/settings-button';
import { siteLinks, skipClasses, skipLink } from './site-links';

interface Props {
  siteName: string;
  /** Whether an editor looks at it. */
  edits: boolean;
}

/** The line at the top of every page. */
export function SiteHeader({ siteName, edits }: Props) {
  return (
    <header className="border-rule border-b print:hidden">
      <a href={skipLink.href} className={skipClasses}>
        {skipLink.text}
      </a>
      <div
        className={`page-width flex min-h-13 flex-wrap items-center text-[0.9375rem] sm:gap-x-5 ${edits ? 'gap-x-1.5' : 'gap-x-3'}`}
      >
        <a
          href="/"
          dir="auto"
          className="flex min-h-11 min-w-0 items-center font-serif text-[1.25rem] font-semibold tracking-[-0.01em] wrap-anywhere"
        >
          {siteName}
        </a>
        <nav
          aria-label="Site"
          className={`text-muted flex sm:gap-5 ${edits ? 'gap-1.5 max-sm:text-[0.875rem]' : 'gap-3'}`}
        >
          {siteLinks.map(([path, part]) => (
            <a key={path} href={path} className="hover:text-ink flex min-h-11 items-center">
              {part}
            </a>
          ))}
          {edits && (
            <a
              href="/desk/add"
              data-command="Add articles"
              data-keys="a"
              className="hover:text-ink flex min-h-11 items-center"
            >
              Add
            </a>
          )}
        </nav>
        <div className="ms-auto -me-2">
          <SettingsButton />
        </div>
      </div>
    </header>
  );
}
