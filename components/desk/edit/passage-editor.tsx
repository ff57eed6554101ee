import type { Passage } from '@/lib/article/article';
import { passageText } from '@/lib/article/passage-text';
import { isTextPassage, leftOut, textKinds } from '@/lib/documents/edits/article-fields';
import { EditChoice, EditField } from './fields';
import type { TypedField } from './typed';

interface Props {
  passage: Passage;
  field(name: string): TypedField;
  language: string;
  direction: 'ltr' | 'rtl';
}

const out = [leftOut, 'Left out'] as const;
const kinds = [...textKinds.map((kind) => [kind, kind] as const), out];
/** Of a passage whose words can't be changed here, so much is shown. */
const mostShown = 300;
/** What stands on a line of the box, about. */
const lineLength = 75;

/** One passage: its words where they can be changed, what it is, and whether it stays. */
export function PassageEditor({ passage, field, language, direction }: Props) {
  const { id } = passage;
  const kind = field(`${id}.kind`);
  if (!isTextPassage(passage)) {
    const shown =
      passage.kind === 'figure' ? passage.photo.alt || (passage.photo.caption ?? '') : passageText(passage);
    return (
      <div className="border-rule mt-4 border-s-2 ps-3">
        <p lang={language} dir={direction} className="text-muted">
          {shown.slice(0, mostShown)}
        </p>
        <EditChoice field={kind} label={`A ${passage.kind}:`} options={[[passage.kind, 'stays'], out]} />
      </div>
    );
  }
  const text = field(`${id}.text`);
  return (
    <div>
      <EditField
        field={text}
        label={`Passage ${id.slice(1)}`}
        rows={Math.max(2, Math.ceil(text.value.length / lineLength))}
        language={language}
        direction={direction}
      />
      <p className="mt-1">
        <EditChoice field={kind} label="As" options={kinds} />
      </p>
    </div>
  );
}
