/** The way from an article to where it is edited. */
export const EditLink = ({ slug }: { slug: string }) => (
  <a
    href={`/articles/${encodeURIComponent(slug)}/edit`}
    lang="en"
    dir="ltr"
    className="text-muted hover:text-ink inline-flex min-h-11 items-center text-[0.9375rem] underline"
  >
    Edit this article
  </a>
);
