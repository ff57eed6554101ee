import { siteName } from '@/app/site';
import { deskParts } from '@/components/desk/desk-parts';
import { siteLinks, skipClasses, skipLink } from '@/components/site/site-links';
import { ownStyle } from '@/lib/server/own-files';
import { securityHeaders } from '@/lib/server/security-headers';
import { escapeMarkup } from '@/lib/text/escape';

interface Page {
  status: number;
  title: string;
  /** What stands below the title, as HTML. */
  main: string;
}

const linkTo = ([path, part]: readonly [string, string], classes: string): string =>
  `<a href="${path}" class="inline-flex min-h-11 items-center ${classes}">${part}</a>`;

/**
 * A page of the desk that answers a form itself: the framework answers none, and no address is to hold what was typed.
 * It has the look of the others and needs no script.
 */
export async function ownPage({ status, title, main }: Page): Promise<Response> {
  const [name, { sheets, typeClasses }] = [await siteName(), await ownStyle()];
  const headers = {
    ...(securityHeaders as Record<string, string>),
    'content-type': 'text/html; charset=utf-8',
  };
  const styles = sheets.map((sheet) => `<link rel="stylesheet" href="${escapeMarkup(sheet)}">`).join('');
  const parts = deskParts.map((part) =>
    linkTo(part, 'text-muted hover:text-ink -mb-px border-b-2 border-transparent'),
  );
  const links = siteLinks.map((one) => linkTo(one, 'hover:text-ink'));
  const html = `<!DOCTYPE html>
<html lang="en" class="${typeClasses}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="robots" content="noindex"><title>${escapeMarkup(`${title} – ${name}`)}</title>
${styles}<script src="/first-paint.js"></script>
</head><body><header class="border-rule border-b"><a href="${skipLink.href}" class="${skipClasses}">${skipLink.text}</a><div class="page-width flex min-h-13 flex-wrap items-center gap-x-3 text-[0.9375rem] sm:gap-x-5">
<a href="/" dir="auto" class="flex min-h-11 min-w-0 items-center font-serif text-[1.25rem] font-semibold tracking-[-0.01em] wrap-anywhere">${escapeMarkup(name)}</a>
<nav aria-label="Site" class="text-muted flex gap-3 sm:gap-5">${links.join('')}</nav></div></header>
<main id="content" class="page-width page-column pt-8 pb-16"><h1 class="font-display text-[2.2rem] leading-tight font-medium">${escapeMarkup(title)}</h1>
<nav aria-label="Desk" class="border-rule mt-3 flex flex-wrap gap-x-5 border-b">${parts.join('')}</nav>
${main}</main></body></html>
`;
  return new Response(html, { status, headers });
}
