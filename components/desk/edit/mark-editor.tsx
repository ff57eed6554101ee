import { Part } from '@/components/ui/form-fields';
import type { Article, Moment, PullQuote } from '@/lib/article/article';
import { setApart } from '@/lib/article/direction';
import { dateLabel } from '@/lib/article/dates/date-label';
import { compareEdtf } from '@/lib/article/dates/edtf';
import type { TypedMoment } from '@/lib/documents/edits/marks/typed-timeline';
import { timelineLine } from './timeline-line';
import { whereFields } from '@/lib/documents/edits/article-fields';
import { DateField, EditChoice, EditField, HiddenField } from './fields';
import type { TypedField } from './typed';

interface Props {
  article: Article;
  field(name: string): TypedField;
}

const choices = (isSuggested: boolean) =>
  [
    ...(isSuggested ? ([['suggested', 'Suggested by import']] as const) : []),
    ['accepted', isSuggested ? 'Accept' : 'Yours'],
    ['dismissed', isSuggested ? 'Dismiss' : 'Remove'],
  ] as const;

/** The timeline and the pull quotes, each to be accepted, changed or dismissed, and one more of either. */
export function MarkEditor({ article, field, timeline }: Props & { timeline: readonly TypedMoment[] }) {
  const { language, direction } = article;
  const text = { language, direction };
  const moments = article.moments.toSorted((a, b) => compareEdtf(a.date, b.date));
  return (
    <>
      <Part id="timeline" title="Timeline">
        {moments.some(({ origin }) => origin === 'suggestion') && (
          <>
            <p className="text-muted mt-1 text-[0.9375rem]">
              With the focus on a suggestion: y accepts it, n dismisses it, e edits it.
            </p>
            <button type="submit" name="action" value="accept-all" className="own-data-button mt-3">
              Accept all suggestions
            </button>
          </>
        )}
        <section aria-label="The timeline as it will be" className="bg-paper border-rule mt-3 border p-3">
          <p className="text-muted text-[0.9375rem]">
            As it will be, in the order of time; it follows what you type once that is saved.
          </p>
          <ol data-typed-timeline lang={language} dir={direction}>
            {(timeline.length === 0 ? [null] : timeline).map((moment) => (
              <li key={moment?.id ?? 'none'}>{moment && timelineLine(moment)}</li>
            ))}
          </ol>
        </section>
        <ol data-edit-marks>
          {moments.map((moment) => (
            <MomentFields key={moment.id} moment={moment} article={article} field={field} />
          ))}
        </ol>
        <fieldset className="border-rule mt-4 border p-3">
          <legend className="px-1 font-semibold">Add a moment</legend>
          <EditField
            field={field('new.words')}
            label="The words in the text that tell of it"
            rows={2}
            hint="Select them in a passage and press “Make a moment”, or copy them here."
            {...text}
          />
          <WhereItStands of="new" field={field} />
          <DateField
            field={field('new.date')}
            label="Date"
            hint="As you would say it: spring 2011, 25 April 2023. Empty: as the words say."
          />
          <EditField field={field('new.heading')} label="Heading" {...text} />
          <EditField field={field('new.summary')} label="Summary" rows={2} {...text} />
        </fieldset>
      </Part>
      <Part id="quotes" title="Pull quotes">
        <ol data-edit-marks>
          {article.pullQuotes.map((quote) => (
            <QuoteFields key={quote.id} quote={quote} article={article} field={field} />
          ))}
        </ol>
        <fieldset className="border-rule mt-4 border p-3">
          <legend className="px-1 font-semibold">Add a pull quote</legend>
          <EditField
            field={field('newquote.words')}
            label="The words in the text"
            rows={2}
            hint="Select them in a passage and press “Make a pull quote”, or copy them here."
            {...text}
          />
          <WhereItStands of="newquote" field={field} />
          <EditField field={field('newquote.speaker')} label="Who says so" {...text} />
        </fieldset>
      </Part>
    </>
  );
}

/** Which of the same words in the text are meant: where they were selected. */
const WhereItStands = ({ of, field }: { of: 'new' | 'newquote' } & Pick<Props, 'field'>) =>
  whereFields.map((part) => <HiddenField key={part} field={field(`${of}.${part}`)} />);

/** Takes the keys y, n and e. */
const markItem = 'border-rule mt-4 border-s-2 ps-3';

function MomentFields({ moment, article, field }: Props & { moment: Moment }) {
  const { id, date, words, origin } = moment;
  const { language, direction } = article;
  const text = { language, direction };
  const label = setApart(dateLabel(date, language), language);
  return (
    <li tabIndex={-1} data-edit-mark className={markItem}>
      <p className="font-semibold">{label}</p>
      <p lang={language} dir={direction} className="text-muted">
        “{words.exact}”
      </p>
      <EditChoice
        field={field(`${id}.state`)}
        label={`Moment of ${label}:`}
        options={choices(origin === 'suggestion')}
      />
      <DateField field={field(`${id}.date`)} label="Date" read={`${date}: ${label}`} />
      <EditField field={field(`${id}.heading`)} label="Heading" {...text} />
      <EditField field={field(`${id}.summary`)} label="Summary" rows={3} {...text} />
    </li>
  );
}

function QuoteFields({ quote, article, field }: Props & { quote: PullQuote }) {
  const { id, words, origin } = quote;
  const text = { language: article.language, direction: article.direction };
  return (
    <li tabIndex={-1} data-edit-mark className={markItem}>
      <p lang={text.language} dir={text.direction} className="text-muted">
        “{words.exact}”
      </p>
      <EditChoice
        field={field(`${id}.state`)}
        label="Pull quote:"
        options={choices(origin === 'suggestion')}
      />
      <EditField field={field(`${id}.quote`)} label="As it is set" rows={2} {...text} />
      <EditField field={field(`${id}.speaker`)} label="Who says so" {...text} />
      <EditField field={field(`${id}.statement`)} label="Where, or in what" {...text} />
    </li>
  );
}
