import { adminRoute, goAndSay } from '@/app/api/form-route';
import { slugIn } from '@/app/(desk)/slug-in';
import { sampleService } from '@/lib/base/sample-service';
import { removeSamples } from '@/lib/import/samples/remove-samples';
import { library } from '@/lib/store/library';

const page = '/desk/site';

/** Chooses what opens the library, or takes the sample articles out of it. */
export const POST = adminRoute(async (permission, sent) => {
  const store = await library();
  if (sent.field('action') === 'remove-samples') {
    const removed = await removeSamples(store, permission, await sampleService.ask().read());
    return goAndSay(page, { ok: true }, `${removed.length} sample articles are removed.`);
  }
  const by = sent.field('lead');
  const slug = slugIn(sent.field('article'), 'articles');
  const choice =
    by === 'choice' ? ({ by, slug } as const) : ({ by: by === 'newest' ? by : 'articles' } as const);
  const chosen = await store.site.chooseLead(permission, choice);
  const unknown = { ok: false as const, reason: 'The library has no article at this address.' };
  return goAndSay(page, chosen ? { ok: true } : unknown, 'The front page opens as you chose.');
});
