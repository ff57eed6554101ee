import { redirect } from 'next/navigation';

/** The desk opens with what it is for: adding articles. */
export default function DeskPage() {
  redirect('/desk/add');
}
