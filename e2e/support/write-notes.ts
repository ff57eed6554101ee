import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Reports that have nothing to do with each other, older than all others: what a front page shows by day. */
const notes: readonly [headline: string, text: string][] = [
  [
    'Bakers agree on a price for rye',
    'Flour grew dearer, and seven bakeries settled on one price for a loaf.',
  ],
  [
    'A comet passes behind the moon',
    'Astronomers saw its tail for eleven minutes through a small telescope.',
  ],
  [
    'Chess club wins by a single pawn',
    'The final game took six hours and ended with a pawn on the last row.',
  ],
  ['Owls nest in the old town hall', 'Carpenters left the attic alone when they heard the young birds.'],
  ['Choir sings without its conductor', 'Fever kept him at home; forty voices kept time by themselves.'],
  ['Frost takes half of the apricots', 'Orchards in the valley lost their blossom within one cold morning.'],
  ['Museum finds a letter in a violin', 'Restorers opened the instrument and read a note by its maker.'],
  [
    'Cyclists get a tunnel of their own',
    'Engineers drilled under the railway so that nobody has to dismount.',
  ],
  ['Potters fire a kiln after decades', 'Clay from the river bank was shaped by pupils of the craft school.'],
  ['Lighthouse lamp turns electric', 'Keepers carried the last can of oil down one hundred steps.'],
  ['Surgeons sew with thread of silk', 'The clinic tried a stitch that dissolves after three weeks.'],
  ['Goats clear the castle moat', 'Shepherds let nineteen animals graze where mowers could not stand.'],
  ['Printers show type cast in 1790', 'Letters of lead from a closed workshop are on view in the library.'],
  ['Snow closes the pass for hikers', 'Rangers turned back eighty walkers at the upper hut.'],
  ['Divers map a wreck in the strait', 'Sonar pictures show two masts and an anchor on the sea floor.'],
  ['Weavers copy a carpet knot by knot', 'Wool dyed with madder matches the pattern of the original.'],
  ['Robot sorts stamps for collectors', 'A camera tells perforations apart faster than any eye.'],
  ['Quarry gives up its last slate', 'Roofers bought the remaining plates at an auction.'],
  ['Beekeepers count a record harvest', 'Clover honey filled nine hundred jars in one summer.'],
  ['Tailor mends sails for the regatta', 'Canvas torn by the gale was patched in a single night.'],
];

export async function writeNotes(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [index, [headline, text]] of notes.entries()) {
    const day = String(1 + Math.floor(index / 2)).padStart(2, '0');
    const document = `---
headline: "${headline}"
publisher: { name: Town Notes }
published: 2018-05-${day}T${String(3 + index).padStart(2, '0')}:15:00Z
language: en
kind: report
---

${text}
`;
    await writeFile(join(folder, `note-${index}.md`), document);
  }
}
