/** Pages as they were made before elements had a meaning: tables in tables, breaks for paragraphs, `font` for headings. */
import { expect, it } from 'vitest';
import { readExample } from './read-example.testing';

it('reads the middle column of a page of 2004, between its menu and its teasers', () => {
  const page = readExample(`
    <html><head><title>The Harbor Courier - Council votes to keep the night ferry</title></head>
    <body bgcolor="#ffffff"><table width="760"><tr><td colspan="3"><img src="/gif/logo.gif" width="200" height="60">
      <a href="/">Home</a> | <a href="/local">Local</a> | <a href="/sport">Sport</a> | <a href="/weather">Weather</a>
    </td></tr><tr>
    <td width="140" valign="top">
      <font size="1"><a href="/a1">Bakery on Mill Street closes after ninety years</a><br><br>
      <a href="/a2">Two arrested after break-in at school</a><br><br>
      <a href="/a3">Rowers win first race of the season</a></font>
    </td>
    <td width="460" valign="top">
      <font size="5"><b>Council votes to keep the night ferry</b></font><br>
      <font size="1">By Nora Whitfield<br>March 9, 2004</font><br><br>
      The night ferry will go on sailing for at least two more years. The council decided on Monday evening, by eight
      votes to five, to pay the 340,000 dollars that the line loses every winter.<br><br>
      "Without the boat nobody who works the late shift gets home," said Ruth Calder, who brought the motion. Some 120
      people had come to the town hall, and most of them stood.<br><br>
      The mayor voted against it. He had wanted to run a bus over the bridge instead, which takes fifty minutes and,
      according to the line's own figures, would have carried a third of the passengers.<br><br>
      Tickets will cost a quarter more from May.<br><br>
      <font size="1"><a href="mailto:editor@harbor.example">Write to the editor</a> |
      <a href="print.asp?id=5">Printer friendly</a> | <a href="send.asp?id=5">Send to a friend</a></font>
    </td>
    <td width="160" valign="top"><font size="1"><b>Most read</b><br><a href="/b1">Ice on the lake holds, warden says</a><br>
      <a href="/b2">Where to see the comet this week</a><br><a href="/b3">Letters: the bridge toll</a></font></td>
    </tr><tr><td colspan="3"><font size="1">Copyright 2004 The Harbor Courier. All rights reserved.</font></td></tr>
    </table></body></html>`);
  expect(page.headline).toBe('Council votes to keep the night ferry');
  expect(page.authors).toEqual(['Nora Whitfield']);
  expect(page.published).toBe('2004-03-09');
  expect(page.body).toEqual([
    'The night ferry will go on sailing for at least two more years. The council decided on Monday evening, by eight votes to five, to pay the 340,000 dollars that the line loses every winter.',
    '"Without the boat nobody who works the late shift gets home," said Ruth Calder, who brought the motion. Some 120 people had come to the town hall, and most of them stood.',
    "The mayor voted against it. He had wanted to run a bus over the bridge instead, which takes fifty minutes and, according to the line's own figures, would have carried a third of the passengers.",
    'Tickets will cost a quarter more from May.',
  ]);
});

it('ends before the readers’ notes, where nothing but a date and a name tells that they are that', () => {
  const page = readExample(`
    <html lang="en"><head><title>Dredger stuck off the north pier</title></head><body><div><div><h1>Dredger stuck off the north pier</h1>
    <div>The dredger Alma ran aground on Thursday morning some two hundred meters off the north pier, and was still there at nightfall.</div>
    <div>Nobody was hurt, the harbor master said. The crew of six stayed on board to keep the pumps running through the night.</div>
    <div>A tug from Port Ellis is expected on Friday's high water. Until then the channel is closed to all ships of more than four meters' draft.</div>
    <div>It is the third grounding since the buoys were moved in February, and the pilots had warned of it in writing.</div></div>
    <div><div>3 comments</div>
      <div><div>oldsalt62</div><div>March 3, 2011 at 9:14 pm</div><div>Told you so. They moved the buoys without asking a single pilot, and now look at it.</div></div>
      <div><div>Marie T.</div><div>March 3, 2011 at 10:02 pm</div><div>My husband is on that boat! Please stop guessing, the crew is fine and wants to be left alone.</div></div>
      <div><div>harborrat</div><div>March 4, 2011 at 7:40 am</div><div>Does anybody know when the tug comes in? I would like to take some pictures from the pier.</div></div>
    </div><div><a href="/login">Log in</a> to leave a comment</div></div></body></html>`);
  expect(page.body).toEqual([
    'The dredger Alma ran aground on Thursday morning some two hundred meters off the north pier, and was still there at nightfall.',
    'Nobody was hurt, the harbor master said. The crew of six stayed on board to keep the pumps running through the night.',
    "A tug from Port Ellis is expected on Friday's high water. Until then the channel is closed to all ships of more than four meters' draft.",
    'It is the third grounding since the buoys were moved in February, and the pilots had warned of it in writing.',
  ]);
});

it('leaves out boxes of other articles below the text, each a headline and its first sentences', () => {
  const teaser = (headline: string, text: string) =>
    `<div><div><a href="/x/${headline.length}">${headline}</a></div><div>${text}</div><div><a href="/x">Read more</a></div></div>`;
  const page = readExample(`
    <html lang="en"><head><title>School roof to be mended before winter</title></head><body><div><div>
    <h1>School roof to be mended before winter</h1>
    <div>The roof of the school on Alder Street, which has leaked since 2019, will be mended before the first frost, the district said on Wednesday.</div>
    <div>Some 1.2 million dollars have been set aside, most of it from the state. Two classes will be taught in the library until October.</div>
    <div>Parents had collected 900 signatures. "We put buckets on the desks for four winters," said Ana Duarte, whose sons go there.</div>
    <div>Work begins on Monday, and the contractor has promised to be done in nine weeks, weather permitting.</div></div>
    <div>${teaser('Library opens on Sundays', 'From next month the town library will be open on Sundays from noon to five, the director said on Tuesday.')}
    ${teaser('Bus line 7 is rerouted', 'Because of the works on Mill Street, line 7 will not stop at the market until the end of the year, the operator said.')}
    ${teaser('Swimmers bring home four medals', 'At the state championships in Rowley the town’s swimmers took four medals, more than in any year since 1998.')}
    </div></div></body></html>`);
  expect(page.body).toHaveLength(4);
  expect(page.body.at(-1)).toMatch(/^Work begins on Monday/);
});

it('takes a list of ten with a link each for the text, where little stands before it', () => {
  const entry = (name: string) =>
    `<div><h2><a href="https://shop.example/${name}">${name}</a></h2><div>The ${name} has a deck of oak and two masts, sleeps six, and was built in the yard that closed in 1987, one of the last to leave it.</div></div>`;
  const page =
    readExample(`<html lang="en"><head><title>Three boats that the yard built</title></head><body><div>
    <h1>Three boats that the yard built</h1><div>Of some two hundred boats that left the yard on the Alder, three are still sailing on the lake today.</div>
    <div>${['Alma', 'Berta', 'Clara'].map(entry).join('')}</div></div></body></html>`);
  expect(page.body.filter((line) => line.startsWith('The '))).toHaveLength(3);
});

it('finds the first paragraph in a box of its own, above a picture', () => {
  const page =
    readExample(`<html lang="en"><head><title>Lock gates arrive by barge</title></head><body><div><div><h1>Lock gates arrive by barge</h1></div>
    <div><div>Two steel gates of ninety tons each arrived at the old lock on Tuesday, four months late, on a barge that had to wait for high water.</div></div>
    <div><img src="/p/gates.jpg" width="640" height="420"><div>The gates on their barge. Photo: Jo Lee</div></div>
    <div><div>They were made in a yard near Port Ellis, where a strike had held them up since the autumn. The bill has risen to 6.3 million dollars.</div>
    <div>Divers will look at the sill first. If it holds, the gates can be hung in May, the engineer in charge told reporters.</div>
    <div>Boats will not pass before the summer, and the yacht club has canceled its regatta for the second year running.</div></div></div></body></html>`);
  expect(page.body[0]).toMatch(/^Two steel gates/);
  expect(page.body).toHaveLength(4);
  expect(page.lead).toEqual(['The gates on their barge.', 'Jo Lee']);
});

it('reads a paragraph with a picture set into it as a paragraph, where all of them are boxes', () => {
  const page =
    readExample(`<html lang="en"><head><title>The mill wheel turns again</title></head><body><div><h1>The mill wheel turns again</h1>
    <div><img src="/p/wheel.jpg" width="300" height="200">The wheel of the old mill on the Alder turned on Sunday for the first time in thirty years, to the applause of some two hundred people who had walked up from the village.</div>
    <div>Volunteers had worked on it for six winters. They replaced all forty paddles and the axle, which was cut from a single oak that a storm had brought down in the parish wood.</div>
    <div>The mill will grind flour on the first Sunday of each month. A miller from Rowley, who learned the trade from his grandfather, has promised to teach two apprentices.</div></div></body></html>`);
  expect(page.body[0]).toMatch(/^The wheel of the old mill/);
});
