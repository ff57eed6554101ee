import { TimelineEditor } from '@/components/desk/stories/timeline-editor';
import type { Contradiction, MergedMoment } from '@/lib/article/article';
import { momentKey } from '@/lib/article/lists/timeline';
import type { Permission } from '@/lib/auth/permission';
import { describeDecision } from '@/lib/context/timeline/decisions/describe-decision';
import { library } from '@/lib/store/library';

/** Moments on a page, each with its buttons. */
const partLength = 100;

interface Props {
  permission: Permission<'editor'>;
  slug: string;
  part: number;
}

/** A part of a story's timeline with what was decided about all of it, the latest first. */
export async function StoryTimeline({ permission, slug, part }: Props) {
  const edited = await (await library()).stories.findTimeline(permission, slug);
  if (!edited) return null;
  const { timeline, decisions } = edited;
  const parts = Math.max(1, Math.ceil(timeline.length / partLength));
  const shown = Math.min(part, parts);
  return (
    <TimelineEditor
      story={slug}
      moments={timeline.slice((shown - 1) * partLength, shown * partLength)}
      part={shown}
      parts={parts}
      differing={openPairs(timeline)}
      decisions={decisions
        .map((decision) => ({
          id: decision.id,
          words: describeDecision(decision),
          by: decision.by,
          day: decision.at.slice(0, 10),
        }))
        .toReversed()}
    />
  );
}

/** Accounts that differ and that nobody has looked at, each pair once. */
function openPairs(timeline: readonly MergedMoment[]): Contradiction[] {
  const pairs = new Map<string, Contradiction>();
  for (const { contradicts } of timeline)
    for (const contradiction of contradicts) {
      const { own, other, left } = contradiction;
      const key = [own, other].map(momentKey).toSorted().join('\n');
      if (!left && !pairs.has(key)) pairs.set(key, contradiction);
    }
  return [...pairs.values()];
}
