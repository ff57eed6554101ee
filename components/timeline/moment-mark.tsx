/** The mark on the line: a span is drawn as a span, the article's own moment as a ring. */
export function MomentMark({ shape, own }: { shape: 'point' | 'span'; own: boolean }) {
  return <span aria-hidden="true" className="moment-mark" data-shape={own ? 'own' : shape} />;
}
