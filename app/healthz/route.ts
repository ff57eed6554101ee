import { library } from '@/lib/store/library';

export const dynamic = 'force-dynamic';

/** A database that takes longer than this to say a word can't serve readers either. */
const patience = 2_000;

/** For whatever watches over the server: 200 only while the database answers. */
export async function GET(): Promise<Response> {
  const healthy = await answersInTime();
  return Response.json(
    { status: healthy ? 'ok' : 'no answer from the database' },
    { status: healthy ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  );
}

async function answersInTime(): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), patience);
  });
  const answered = library()
    .then((store) => store.ping())
    .then(
      () => true,
      () => false,
    );
  return Promise.race([answered, tooLate]).finally(() => clearTimeout(timer));
}
