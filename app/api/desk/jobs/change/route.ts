import { z } from 'zod';
import { editorRoute, goAndSay, goTo } from '@/app/api/form-route';
import { importSignal } from '@/lib/base/import-signal';
import { jobActions } from '@/lib/article/imports/import-jobs';
import { library } from '@/lib/store/library';

const asked = z.object({ job: z.uuid(), action: z.enum(jobActions) });

/** Pauses a job, has it go on, stops it, or tries again what was refused or not begun. */
export const POST = editorRoute(async (permission, sent) => {
  const read = asked.safeParse({ job: sent.field('job'), action: sent.field('action') });
  const gone = { ok: false as const, reason: 'There is no such import any more.' };
  if (!read.success) return goAndSay('/desk/jobs', gone, '');
  const { job, action } = read.data;
  if (!(await (await library()).desk.changeJob(permission, job, action)))
    return goAndSay('/desk/jobs', gone, '');
  importSignal.notify();
  return goTo(`/desk/jobs/${job}`);
});
