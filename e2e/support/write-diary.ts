import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** More articles than a list shows at once, older than all others: a page for each day at sea. */
const diaryLength = 45;

export async function writeDiary(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (let day = 1; day <= diaryLength; day += 1) {
    const date = new Date(Date.UTC(2019, 0, day)).toISOString().slice(0, 10);
    const text = `---
slug: ferry-day-${day}
headline: "The ferry diary, day ${day}"
byline: The purser
publisher: { name: Ferry Gazette }
published: ${date}
language: en
kind: report
story: { slug: ferry-diary, title: The ferry diary }
---

The ferry left at six and was back by nine. The purser counted ${day * 3} passengers.
`;
    await writeFile(join(folder, `day-${day}.md`), text);
  }
}
