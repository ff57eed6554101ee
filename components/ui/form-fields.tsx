import type { InputHTMLAttributes, ReactNode, TextareaHTMLAttributes } from 'react';

const box = 'border-muted bg-paper text-ink mt-1 block min-h-11 rounded-sm border px-3';

/** A field of a form with its label, and below it what it takes. */
export function Field({
  label,
  hint,
  ...input
}: { label: string; hint?: string } & InputHTMLAttributes<HTMLInputElement>) {
  const hintId = hint && `${input.id ?? input.name}-hint`;
  return (
    <div className="mt-4 max-w-[26rem]">
      <label htmlFor={input.id ?? input.name}>{label}</label>
      <input
        {...input}
        id={input.id ?? input.name}
        aria-describedby={hintId}
        className={`${box} w-full ${input.type === 'file' ? 'py-2' : ''}`}
      />
      {hint && (
        <p id={hintId} className="text-muted mt-1 text-[0.9375rem]">
          {hint}
        </p>
      )}
    </div>
  );
}

/** A field of several lines with its label, and below it what it takes. */
export function Lines({
  label,
  hint,
  ...area
}: { label: string; name: string; hint: string } & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const hintId = `${area.name}-hint`;
  return (
    <div className="mt-4">
      <label htmlFor={area.name}>{label}</label>
      <textarea
        {...area}
        id={area.name}
        rows={4}
        aria-describedby={hintId}
        className={`${box} w-full py-2 font-sans text-[1rem]`}
      />
      <p id={hintId} className="text-muted mt-1 text-[0.9375rem]">
        {hint}
      </p>
    </div>
  );
}

/** A choice of a few words. */
export function Choice({
  id,
  name,
  label,
  value,
  options,
}: {
  id: string;
  name: string;
  label: string;
  value: string;
  options: readonly string[];
}) {
  return (
    <span>
      <label htmlFor={id} className="me-2">
        {label}
      </label>
      <select id={id} name={name} defaultValue={value} className={`${box} mt-0! inline-block!`}>
        {options.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
    </span>
  );
}

/** Sends the form it stands in. */
export const Send = ({ children, label }: { children: ReactNode; label?: string }) => (
  <button type="submit" aria-label={label} className="own-data-button">
    {children}
  </button>
);

interface Notice {
  kind: string;
  text: string;
  link?: string;
  undo?: { what: 'merge'; story: string; merged: string } | undefined;
}

/** What the last form led to, a link to be copied, and the way to take it back. */
export function NoticeView({ notice }: { notice: Notice | null }) {
  if (!notice) return null;
  return (
    <div
      role={notice.kind === 'problem' ? 'alert' : 'status'}
      // A link has to be copied: it is there when the page is loaded again.
      data-notice={notice.link ? 'for a while' : 'once'}
      className="bg-lit my-4 p-4"
    >
      <p>{notice.text}</p>
      {notice.link && <p className="mt-2 font-mono text-[0.9375rem] break-all">{notice.link}</p>}
      {notice.undo && (
        <form method="post" action="/api/desk/stories" className="mt-2">
          <input type="hidden" name="action" value="undo-merge" />
          <input type="hidden" name="story" value={notice.undo.story} />
          <input type="hidden" name="merged" value={notice.undo.merged} />
          <Send>Undo</Send>
        </form>
      )}
    </div>
  );
}

/** The frame of a page that is made of forms. */
export const FormPage = ({ title, children }: { title: string; children: ReactNode }) => (
  <main id="content" className="page-width page-column pt-8 pb-16">
    <h1 className="font-display text-[2.2rem] leading-tight font-medium">{title}</h1>
    {children}
  </main>
);

/** A part of such a page. */
export const Part = ({ title, id, children }: { title: string; id?: string; children: ReactNode }) => (
  <section id={id} className="mt-10">
    <h2 className="font-serif text-[1.4rem] leading-snug font-semibold">{title}</h2>
    {children}
  </section>
);

/** A day in digits, the same in every language. */
export const Day = ({ at }: { at: Date }) => {
  const iso = at.toISOString();
  return <time dateTime={iso}>{iso.slice(0, 10)}</time>;
};

/** Leads to where a list goes on; nothing at its end. */
export const ReadOn = ({ path, next, children }: { path: string; next: string | null; children: string }) =>
  next !== null && (
    <p className="mt-4">
      <a
        href={`${path}?after=${encodeURIComponent(next)}`}
        rel="next"
        className="inline-flex min-h-11 items-center underline"
      >
        {children}
      </a>
    </p>
  );
