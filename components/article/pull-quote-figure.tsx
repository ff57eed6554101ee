import { InterfaceText } from '@/components/ui/interface-text';
import type { PullQuote } from '@/lib/article/article';
import { inQuotationMarks } from './quotation-marks';

/**
 * Words of the text set large. They are hidden from assistive technology, which reads them in their
 * passage anyway; who said them and the way to that passage are not.
 */
export function PullQuoteFigure({ quote, language }: { quote: PullQuote; language: string }) {
  return (
    <figure
      id={quote.id}
      aria-label="Pull quote"
      className="border-accent wide:-ms-[1.6875rem] my-10 max-w-[44rem] scroll-mt-24 border-s-[3px] ps-6 print:ms-0"
    >
      <p aria-hidden="true" className="hang-quotes text-[1.5em] leading-[1.3] text-balance">
        {inQuotationMarks(quote.text, language)}
      </p>
      <figcaption className="text-muted mt-3 flex flex-wrap gap-x-4 font-sans text-[0.9375rem]">
        {(quote.speaker || quote.statement) && (
          <span>
            {quote.speaker && <span className="text-ink font-semibold">{quote.speaker}</span>}
            {quote.speaker && quote.statement && ', '}
            {quote.statement}
          </span>
        )}
        <a
          href={`#${quote.words.passageId}`}
          className="decoration-rule hover:text-accent -my-1 inline-block py-1 whitespace-nowrap underline print:hidden"
        >
          <InterfaceText>In the text</InterfaceText>
        </a>
      </figcaption>
    </figure>
  );
}
