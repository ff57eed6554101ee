import type { ReactNode } from 'react';
import type { TypedField } from './typed';

const box = 'border-muted bg-paper text-ink mt-1 block w-full rounded-sm border px-3';
/** The article’s own words look as they do in it. */
const own = 'font-serif text-[1.0625rem] leading-normal';

interface Props {
  field: TypedField;
  label: string;
  hint?: string;
  /** More than one makes it a box for a text. */
  rows?: number;
  /** Of the article, for what is its text. */
  language?: string;
  direction?: 'ltr' | 'rtl';
}

/** A field with what was in it before, and what is wrong with what stands in it now. */
export function EditField({ field, label, hint, rows = 1, language, direction }: Props) {
  const { name, id, value, problem } = field;
  const described = [problem !== null && `${id}-problem`, hint && `${id}-hint`].filter(Boolean).join(' ');
  const input = {
    id,
    name,
    defaultValue: value,
    lang: language,
    dir: direction,
    'aria-describedby': described || undefined,
    'aria-invalid': problem !== null || undefined,
  };
  return (
    <div className="mt-4">
      <label htmlFor={id}>{label}</label>
      <Was field={field} />
      {rows > 1 ? (
        <textarea
          {...input}
          rows={rows}
          className={`${box} field-sizing-content min-h-18 py-2 ${language ? own : ''}`}
        />
      ) : (
        <input {...input} type="text" className={`${box} min-h-11 ${language ? own : ''}`} />
      )}
      {problem !== null && <Problem id={id}>{`This ${problem}.`}</Problem>}
      {hint && (
        <p id={`${id}-hint`} className="text-muted mt-1 text-[0.9375rem]">
          {hint}
        </p>
      )}
    </div>
  );
}

/** A date, and below it how it was understood: the script fills it in as it is typed. */
export const DateField = (props: Props & { read?: string }) => (
  <>
    <EditField {...props} />
    <output htmlFor={props.field.id} data-read-of={props.field.name} className="text-muted block">
      {props.read}
    </output>
  </>
);

interface ChoiceProps {
  field: TypedField;
  label: string;
  /** By value, in words. */
  options: readonly (readonly [value: string, words: string])[];
}

/** A choice of a few words. */
export function EditChoice({ field, label, options }: ChoiceProps) {
  const { name, id, value, problem } = field;
  return (
    <span>
      <label htmlFor={id} className="me-2">
        {label}
      </label>
      <Was field={field} />
      <select
        id={id}
        name={name}
        defaultValue={value}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        className="border-muted bg-paper text-ink min-h-11 max-w-full rounded-sm border px-2"
      >
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
      {problem !== null && <Problem id={id}>{`Here ${problem}.`}</Problem>}
    </span>
  );
}

/** What the editor saw, by which a change of somebody else's is noticed. */
const Was = ({ field: { name, was } }: { field: TypedField }) => (
  <input type="hidden" name={`was:${name}`} value={was} readOnly />
);

/** What buttons and scripts change. */
export const HiddenField = ({ field }: { field: TypedField }) => (
  <>
    <Was field={field} />
    <input type="hidden" name={field.name} defaultValue={field.value} />
    {field.problem !== null && (
      <div id={field.id} tabIndex={-1}>
        <Problem id={field.id}>{`This ${field.problem}.`}</Problem>
      </div>
    )}
  </>
);

const Problem = ({ id, children }: { id: string; children: ReactNode }) => (
  <p id={`${id}-problem`} className="text-accent mt-1 font-semibold">
    {children}
  </p>
);
