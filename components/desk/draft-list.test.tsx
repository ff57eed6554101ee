import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { DraftList } from './draft-list';

it('a draft’s headline says which language it is in, and which way it runs', () => {
  const draft = { id: 'd1', headline: 'العبّارة', language: 'ar', direction: 'rtl' as const };
  const html = renderToStaticMarkup(
    <DraftList drafts={[{ ...draft, by: 'ada', at: new Date('2026-05-01') }]} next={null} />,
  );
  expect(html).toContain('<bdi lang="ar" dir="rtl">العبّارة</bdi>');
});
