import type { Metadata } from 'next';
import { requireAdmin } from '@/app/(desk)/editor';
import { readNotice } from '@/app/(people)/notice';
import { DeskPage } from '@/components/desk/desk-page';
import { SiteChoices } from '@/components/desk/site/site-choices';
import { SiteView } from '@/components/desk/site/site-view';
import { NoticeView } from '@/components/ui/form-fields';
import { env } from '@/lib/base/env';
import { sampleService } from '@/lib/base/sample-service';
import { findSamples } from '@/lib/import/samples/remove-samples';
import { library } from '@/lib/store/library';

export const metadata: Metadata = { title: 'Site', robots: { index: false } };

/** What holds for the whole site, for admins. */
export default async function SitePage() {
  const permission = await requireAdmin('/desk/site');
  const store = await library();
  const { SITE_NAME, SITE_URL, ACCESS, SIGN_UP } = env();
  const [name, access, lead, languages, samples, notice] = await Promise.all([
    store.site.findName(SITE_NAME),
    store.site.findAccess(ACCESS),
    store.site.findLeadChoice(),
    store.site.countLanguages(permission),
    findSamples(store, await sampleService.ask().read()),
    readNotice(),
  ]);
  const served = { address: SITE_URL, signUp: SIGN_UP };
  return (
    <DeskPage title="Site" here="/desk/site">
      <NoticeView notice={notice} />
      <SiteChoices
        name={{ now: name, isSet: SITE_NAME !== null }}
        access={{ now: access, isSet: ACCESS !== null }}
      />
      <SiteView lead={lead} languages={languages} samples={samples.length} served={served} />
    </DeskPage>
  );
}
