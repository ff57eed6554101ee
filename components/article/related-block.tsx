import { InterfaceText } from '@/components/ui/interface-text';
import type { RelatedLink } from '@/lib/article/article';
import { LocalDate } from '@/components/ui/local-date';

/** An article that the text points to; without an address of any kind, its headline alone. */
export function RelatedBlock({
  id,
  link,
  label,
  language,
}: {
  id: string;
  link: RelatedLink;
  label: string;
  language: string;
}) {
  const href = link.slug ? `/articles/${link.slug}` : link.url;
  return (
    <aside
      id={id}
      data-block="related"
      aria-label={label}
      className="border-rule my-10 max-w-[66ch] scroll-mt-24 border-y py-6 text-balance"
    >
      <p className="text-muted font-sans text-[0.9375rem]">
        <InterfaceText>{label}</InterfaceText>
        {link.date && (
          <>
            {', '}
            <LocalDate date={link.date} language={language} />
          </>
        )}
      </p>
      <p data-text className="mt-1 text-[1.2em] leading-snug font-semibold">
        {href ? (
          <a href={href} className="hover:text-accent">
            {link.headline}
          </a>
        ) : (
          link.headline
        )}
      </p>
    </aside>
  );
}
