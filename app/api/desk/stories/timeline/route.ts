import { editorRoute, goAndSay } from '@/app/api/form-route';
import { chosenMoments, deskStoryPath, timelineCommand } from '@/lib/api/desk/stories';
import { makeDecision } from '@/lib/context/timeline/decisions/make-decision';
import { library } from '@/lib/store/library';

const done = {
  join: 'They are one event now.',
  part: 'It is an event of its own now.',
  tell: 'The event is told in its words now.',
  pin: 'It is always shown now.',
  hide: 'Readers don’t see it any more.',
  settle: 'It is settled.',
} as const;
const tooFew = { ok: false as const, reason: 'Choose two moments or more that are one event.' };
const gone = {
  ok: false as const,
  reason: 'The timeline has changed meanwhile. Look at it again, and repeat what you did.',
};

/** Decides about a story's timeline, or takes a decision back. */
export const POST = editorRoute(async (permission, sent) => {
  const slug = sent.field('story').replaceAll('\0', '').slice(0, 400);
  const page = `${deskStoryPath(slug)}${pageOf(sent.field('part'))}`;
  const command = timelineCommand.safeParse(sent.field('change')).data;
  if (!command) return goAndSay(page, gone, '');
  const { stories } = await library();
  if (command.do === 'undo') {
    const undone = await stories.undo(permission, slug, command.id);
    return goAndSay(page, undone ? { ok: true } : gone, 'It is as it was before.');
  }
  const edited = await stories.findTimeline(permission, slug);
  const moments = command.do === 'join' ? (chosenMoments.safeParse(sent.fields('chosen')).data ?? []) : [];
  const asked = command.do === 'join' ? { ...command, moments } : command;
  const decision = edited && makeDecision(edited.timeline, asked);
  if (!decision) return goAndSay(page, command.do === 'join' ? tooFew : gone, '');
  const decided = await stories.decide(permission, slug, decision);
  return goAndSay(page, decided ? { ok: true } : gone, done[command.do]);
});

/** Back to the part of a long timeline that the form stood in. */
const pageOf = (part: string): string => (/^[1-9]\d{0,2}$/.test(part) && part !== '1' ? `?part=${part}` : '');
