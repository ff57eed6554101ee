import type { ReactNode } from 'react';
import type { ListItem, Moment, Passage, RelatedLink } from '@/lib/article/article';
import { FigureBlock } from './figure-block';
import { offsetParts } from './offset-parts';
import { RelatedBlock } from './related-block';
import { type MomentRange, RunText } from './run-text';
import { TableBlock } from './table-block';

interface Props {
  passage: Passage;
  /** The moments whose words stand in this passage. */
  moments: Moment[];
  language: string;
  relatedLabel: (link: RelatedLink) => string;
}

const measure = 'relative max-w-[66ch] scroll-mt-24';

/** One passage of the text, with the `id` that its address ends in. */
export function PassageBlock({ passage, moments, language, relatedLabel }: Props) {
  const ranges = moments.map(({ id, words }) => ({
    momentId: id,
    start: words.start,
    end: words.start + words.exact.length,
  }));
  // The browser moves the focus to what a link leads to, if that can have it.
  const block = {
    id: passage.id,
    tabIndex: moments.length > 0 ? -1 : undefined,
    'data-block': passage.kind,
  };

  switch (passage.kind) {
    case 'paragraph':
      return (
        <p {...block} className={`passage ${measure} mt-[1.1em]`}>
          <RunText runs={passage.runs} ranges={ranges} />
        </p>
      );
    case 'heading': {
      const Heading = `h${passage.level}` as const;
      return (
        <Heading
          {...block}
          className={`passage ${measure} mt-[1.8em] mb-[-0.3em] text-[1.2em] leading-snug font-semibold`}
        >
          <RunText runs={passage.runs} ranges={ranges} />
        </Heading>
      );
    }
    case 'list':
      return (
        <div {...block} className={`passage ${measure} mt-[1.1em]`}>
          <NestedList items={passage.items} ordered={passage.ordered} ranges={ranges} />
        </div>
      );
    case 'quotation':
      return (
        <blockquote {...block} className={`passage ${measure} border-rule mt-[1.1em] border-s-2 ps-5`}>
          {offsetParts(
            passage.paragraphs.map((runs) => ({ runs })),
            ranges,
          ).map((part, index) => (
            <p key={index} className={index > 0 ? 'mt-[0.7em]' : undefined}>
              <RunText runs={part.runs} ranges={part.ranges} />
            </p>
          ))}
        </blockquote>
      );
    case 'table':
      return (
        <TableBlock {...block} table={passage} ranges={ranges} className={`passage ${measure} mt-[1.4em]`} />
      );
    case 'code':
      return (
        <div {...block} className={`passage ${measure} mt-[1.1em]`}>
          <pre
            tabIndex={0}
            role="region"
            aria-label="Code"
            dir="ltr"
            className="border-rule overflow-x-auto border-s-2 ps-5 text-[0.8em] leading-normal"
          >
            <code data-text>
              <RunText runs={[{ text: passage.text }]} ranges={ranges} />
            </code>
          </pre>
        </div>
      );
    case 'figure':
      return <FigureBlock id={passage.id} photo={passage.photo} />;
    case 'related':
      return (
        <RelatedBlock
          id={passage.id}
          link={passage.link}
          label={relatedLabel(passage.link)}
          language={language}
        />
      );
  }
}

type Part = ListItem & { ranges: MomentRange[] };

function NestedList({
  items,
  ordered,
  ranges,
}: {
  items: ListItem[];
  ordered: boolean;
  ranges: MomentRange[];
}) {
  return renderItems(offsetParts(items, ranges), ordered);
}

function renderItems(items: Part[], ordered: boolean): ReactNode {
  const List = ordered ? 'ol' : 'ul';
  const depth = items[0]?.depth ?? 0;
  const starts = items.flatMap((item, index) => (index === 0 || item.depth <= depth ? [index] : []));
  return (
    <List className={`${ordered ? 'list-decimal' : 'list-disc'} marker:text-muted ps-6`}>
      {starts.map((start, index) => {
        const [item, ...below] = items.slice(start, starts[index + 1]);
        if (!item) return null;
        return (
          <li key={start} className="mt-[0.4em]">
            <RunText runs={item.runs} ranges={item.ranges} />
            {below.length > 0 && renderItems(below, ordered)}
          </li>
        );
      })}
    </List>
  );
}
