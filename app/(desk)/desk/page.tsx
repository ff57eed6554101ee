import { redirect } from 'next/navigation';
import { requireEditor } from '@/app/(desk)/editor';

/** The desk opens with what it is for: adding articles. */
export default async function DeskPage() {
  await requireEditor('/desk');
  redirect('/desk/add');
}
