/** Longer sentences would push the next moment away: they are cut short until they are opened. */
const longSummary = 120;

/** Whether a sentence is cut short until it is opened. */
export const isLongSummary = (text: string): boolean => text.length > longSummary;

/** What a moment is, in a sentence. A long one opens by a native control, so that it does without script. */
export function MomentSummary({ text }: { text: string }) {
  const sentence = <span className="moment-summary">{text}</span>;
  const style = 'text-muted mt-0.5 text-[0.875rem] leading-normal';
  if (!isLongSummary(text)) return <p className={style}>{sentence}</p>;
  return (
    <details className={`moment-long ${style}`}>
      <summary>{sentence}</summary>
    </details>
  );
}
