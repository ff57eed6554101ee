import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { currentReader } from '@/app/reader';
import { ReadingsView } from '@/components/library/readings-view';
import { pageLength } from '@/lib/api/articles';
import { readingFilter } from '@/lib/api/reader-readings';
import { library } from '@/lib/store/library';

export const metadata: Metadata = { title: 'Your reading', robots: { index: false } };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** What a reader started, saved and finished. */
export default async function ReadingPage({ searchParams }: Props) {
  const filter = readingFilter.safeParse(await searchParams);
  if (!filter.success) notFound();
  const reader = await currentReader();
  if (reader === null) return <ReadingsView filter={filter.data} items={[]} next={null} tags={[]} />;
  const { readings } = await library();
  const [listed, tags] = await Promise.all([
    readings.list(reader, { ...filter.data, limit: pageLength }),
    readings.tags(reader),
  ]);
  if (!listed.ok) notFound();
  return <ReadingsView filter={filter.data} items={listed.items} next={listed.next} tags={tags} />;
}
