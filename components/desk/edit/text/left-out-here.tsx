import { ResponsivePicture } from '@/components/ui/responsive-picture';
import { type LeftOut, webPicture } from '@/lib/documents/edits/restore/left-out';
import { putBackAction } from '@/lib/documents/edits/restore/put-back';

interface Props {
  items: readonly LeftOut[];
  language: string;
  direction: 'ltr' | 'rtl';
}

/** So much of a text tells which it is. */
const mostShown = 400;
const nameLength = 60;

/** What the original has at this place, or an earlier state of the article, each to be put back by a button. */
export function LeftOutHere({ items, language, direction }: Props) {
  if (items.length === 0) return null;
  return (
    <details className="text-muted mt-3">
      <summary className="inline-flex min-h-8 cursor-pointer items-center underline">
        Left out here: {items.length === 1 ? 'a passage' : `${items.length} passages`}
      </summary>
      {items.map((item, index) => (
        <div key={index} className="border-rule mt-2 border-s-2 ps-3">
          {item.picture && (
            <div className="w-40">
              <ResponsivePicture picture={item.picture} alt="" sizes="10rem" />
            </div>
          )}
          <p
            lang={language}
            dir={direction}
            className={
              item.kind === 'code'
                ? 'font-mono text-[0.875rem] whitespace-pre-wrap'
                : 'font-serif whitespace-pre-line'
            }
          >
            {shorten(item.text, mostShown)}
          </p>
          <p className="flex flex-wrap items-center gap-x-3 text-[0.9375rem]">
            {item.kind === webPicture && 'A picture: it is fetched from its page. '}
            {item.by === null ? 'Left out at import.' : `Left out by ${item.by}.`}
            <button
              type="submit"
              name="action"
              value={putBackAction(item)}
              aria-label={`Put back ${nameOf(item)}`}
              className="hover:text-ink inline-flex min-h-8 items-center underline"
            >
              Put back
            </button>
          </p>
        </div>
      ))}
    </details>
  );
}

const nameOf = ({ kind, text }: LeftOut): string => {
  const isPicture = kind === 'figure' || kind === webPicture;
  if (isPicture && text === '') return 'the picture';
  return `${isPicture ? 'the picture ' : kind === 'code' ? 'the code ' : ''}“${shorten(text, nameLength)}”`;
};

const shorten = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length)}…` : text;
