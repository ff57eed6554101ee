import { ResponsivePicture } from '@/components/ui/responsive-picture';
import type { Passage } from '@/lib/article/article';
import { passageText } from '@/lib/article/passage-text';
import { isAdded } from '@/lib/documents/edits/arrange';
import { isTextPassage, leftOut, listKind, textKinds } from '@/lib/documents/edits/article-fields';
import { isBlockPassage } from '@/lib/documents/edits/block-markup';
import { EditChoice, EditField, HiddenField } from '../fields';
import { FetchMissing } from '../photo/missing-pictures';
import type { TypedField } from '../typed';

interface Props {
  passage: Passage;
  field(name: string): TypedField;
  language: string;
  direction: 'ltr' | 'rtl';
}

const out = [leftOut, 'Left out'] as const;
const kinds = [...[...textKinds, listKind].map((kind) => [kind, kind] as const), out];
/** Of a passage whose words can't be changed here, so much is shown. */
const mostShown = 300;
/** What stands on a line of the box, about. */
const lineLength = 75;

/** One passage: its words where they can be changed, what it is, and whether it stays. */
export function PassageEditor({ passage, field, language, direction }: Props) {
  const { id } = passage;
  const kind = field(`${id}.kind`);
  const name = isAdded(id) ? `Passage put back, ${id.slice(1)}` : `Passage ${id.slice(1)}`;
  const from = isAdded(id) && <HiddenField field={field(`${id}.from`)} />;
  if (isBlockPassage(passage))
    return (
      <div>
        {from}
        <EditField
          field={field(`${id}.text`)}
          label={`${name}, a ${passage.kind}`}
          rows={Math.max(3, field(`${id}.text`).value.split('\n').length)}
          hint={blockHints[passage.kind]}
          language={language}
          direction={direction}
        />
        <p className="mt-1 flex flex-wrap items-center gap-3">
          {passage.kind === 'list' ? (
            <EditChoice field={kind} label="As" options={kinds} />
          ) : (
            <EditChoice field={kind} label="A table:" options={[[passage.kind, 'stays'], out]} />
          )}
          <Arrange passage={passage} joins={passage.kind === 'list'} />
        </p>
      </div>
    );
  if (!isTextPassage(passage)) {
    const shown =
      passage.kind === 'figure' ? passage.photo.alt || (passage.photo.caption ?? '') : passageText(passage);
    return (
      <div className="border-rule mt-4 border-s-2 ps-3">
        {from}
        {isAdded(id) && <HiddenField field={field(`${id}.text`)} />}
        {passage.kind === 'figure' && passage.photo.picture && (
          <div className="w-40">
            <ResponsivePicture picture={passage.photo.picture} alt="" sizes="10rem" />
          </div>
        )}
        <p
          lang={language}
          dir={direction}
          className={`text-muted ${passage.kind === 'code' ? 'font-mono text-[0.875rem] whitespace-pre-wrap' : ''}`}
        >
          {shown.slice(0, mostShown)}
        </p>
        {passage.kind === 'figure' && passage.photo.missing && !isAdded(id) && kind.value !== leftOut && (
          <FetchMissing of={id} missing={passage.photo.missing} />
        )}
        <p className="mt-1 flex flex-wrap items-center gap-3">
          <EditChoice field={kind} label={labels[passage.kind]} options={[[passage.kind, 'stays'], out]} />
          <Arrange passage={passage} />
        </p>
      </div>
    );
  }
  const text = field(`${id}.text`);
  return (
    <div>
      {from}
      <EditField
        field={text}
        label={name}
        hint={kind.value === listKind ? blockHints.list : undefined}
        rows={Math.max(2, Math.ceil(text.value.length / lineLength))}
        language={language}
        direction={direction}
      />
      <p className="mt-1 flex flex-wrap items-center gap-3">
        <EditChoice field={kind} label="As" options={kinds} />
        <Arrange passage={passage} joins />
      </p>
    </div>
  );
}

const labels = { code: 'Code:', figure: 'A picture:', related: 'A link to an article:' } as const;

/** Buttons that move the passage by one place, and join it to the one before it. */
function Arrange({ passage: { id }, joins = false }: Pick<Props, 'passage'> & { joins?: boolean }) {
  const buttons = [
    ['up', 'Up', 'Move passage # up'],
    ['down', 'Down', 'Move passage # down'],
    ...(joins ? ([['join', 'Join', 'Join passage # to the one before it']] as const) : []),
  ] as const;
  return buttons.map(([how, word, label]) => (
    <button
      key={how}
      type="submit"
      name="action"
      value={`${how}:${id}`}
      aria-label={label.replace('#', isAdded(id) ? `put back, ${id.slice(1)},` : id.slice(1))}
      className="text-muted hover:text-ink inline-flex min-h-8 min-w-8 items-center justify-center underline"
    >
      {word}
    </button>
  ));
}

const blockHints = {
  list: 'An item a line; two spaces before it for an item below another. As text, each item is a passage.',
  table: 'A row a line, with | between its cells; --- stands below the head.',
} as const;
