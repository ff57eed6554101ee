import { describe, expect, it } from 'vitest';
import { readExample } from '../../examples/read-example.testing';

const first =
  'The council voted on Monday evening to keep the night ferry for at least two more years, eight votes to five.';
const second =
  'The mayor voted against it, since he had wanted to run a bus over the bridge, which takes fifty minutes.';
const third =
  'Some 120 people had come to the town hall, and most of them stood until the vote was taken at eleven.';

/** The text of a page with lines above, between and below its paragraphs. */
function bodyOf(lines: { above?: string; between?: string; below?: string }, byline = 'Nora Whitfield') {
  const { above = '', between = '', below = '' } = lines;
  return readExample(
    `<html lang="en"><head><title>Council keeps the night ferry</title><meta name="author" content="${byline}"></head>
    <body><article><h1>Council keeps the night ferry</h1>${above}<p>${first}</p>${between}<p>${second}</p><p>${third}</p>${below}</article></body></html>`,
  ).body;
}

const whole = [first, second, third];

describe('a line between the paragraphs is left out', () => {
  it.each([
    ['that stands for an advertisement', '<p>Advertisement</p>'],
    ['that stands for the text', '<p>Article content</p>'],
    ['that a template was drawn with', '<p>Video: Global Warming Lorem Ipsum Dolor Sit ...</p>'],
    ['that says where a newsletter stood', '<p>after newsletter promotion</p>'],
    [
      'that asks for consent',
      '<p>By submitting your information you agree to the Terms &amp; Conditions and Privacy Policy and are aged 16 or over.</p>',
    ],
    [
      'that warns of a newsletter',
      '<p>Privacy Notice: Newsletters may contain info about charities, online ads, and content funded by outside parties.</p>',
    ],
    ['that offers a trial', '<p>Get unlimited access to insights like this. Start Free Trial</p>'],
    [
      'that asks for money',
      '<p>Contribute as little as $2 to keep our news free for all of our readers.</p>',
    ],
    [
      'that stands for a post',
      '<p>Instagram content</p><p>This content can also be viewed on the site it originates from.</p>',
    ],
    [
      'that is markup shown as text',
      '<p>&lt;iframe src="https://player.example/embed/1" width="100%"&gt;</p>',
    ],
    ['that names a photographer', '<p>The ferry at its berth. (Image credit: Jo Lee/AP)</p>'],
    ['that says who may read it, in French', '<p>Article réservé à nos abonnés</p>'],
    ['that says how long it takes, in German', '<p>Lesezeit: 4 Minuten</p>'],
    [
      'that asks to follow, in Spanish',
      '<p><em>Sigue toda la información de El Mirador en Facebook y Twitter.</em></p>',
    ],
    [
      'that asks to subscribe, in Italian',
      '<p>Iscriviti alla nostra newsletter per ricevere le notizie ogni mattina.</p>',
    ],
    [
      'that offers a newsletter, set apart by its type',
      '<p><em>Never miss a boat: sign up for our free daily newsletter to stay up to date.</em></p>',
    ],
    ['that leads to the house’s own', '<p><a href="/go">Get the Courier on the go by clicking here</a></p>'],
    ['that stands for a film', '<p><a href="https://video.example/1">View full post on Youtube</a></p>'],
    [
      'that is a list of a template',
      '<ul><li><a>Video: Lorem Ipsum Dolor Sit ...</a></li><li><a>Article: Lorem Ipsum Dolor Sit ...</a></li></ul>',
    ],
    ['that forbids to copy', '<p>Please be respectful of copyright. Unauthorized use is prohibited.</p>'],
    [
      'that leads elsewhere',
      '<p>Read more: <a href="/bus">Why the bus over the bridge was never popular</a></p>',
    ],
  ])('%s', (_, between) => {
    expect(bodyOf({ between })).toEqual(whole);
  });
});

describe('a line between the paragraphs stays', () => {
  it.each([
    ['that goes on, in Spanish', 'Sigue sin saberse quién publicó el vídeo del naufragio en Facebook.'],
    [
      'that leads there, in French',
      'Suivez-la jusqu’au quai, et vous verrez où le bac de nuit accostait autrefois.',
    ],
    [
      'that had no consequences, in German',
      'Folgen hatte das keine, auch nachdem die Aufnahme auf Youtube stand.',
    ],
    [
      'that speaks of newsletters',
      'The newsletter of the ferry company, which 4,000 people read, had warned of the cut in January.',
    ],
    [
      'that speaks of advertisements',
      'An advertisement in the local paper had asked passengers to write to the council.',
    ],
    [
      'that ends with a name in parentheses',
      'The line loses 340,000 dollars each winter, according to its owner (Harbor Lines).',
    ],
    ['that is short', 'It was close.'],
    [
      'that speaks of copyright',
      'A dispute over the copyright of the timetable is still before the court in Rowley.',
    ],
  ])('%s', (_, line) => {
    expect(bodyOf({ between: `<p>${line}</p>` })).toEqual([first, line, second, third]);
  });

  it('that is the same heading again and again', () => {
    const section =
      '<h3>Display</h3><p>The panel is as bright as that of last year, and shows the timetable in sunlight.</p>';
    const lines = bodyOf({
      between: section + section.replace('last year', '2021') + section.replace('last year', '2022'),
    });
    expect(lines.filter((line) => line === 'Display')).toHaveLength(3);
  });
});

describe('above the text are left out', () => {
  it.each([
    ['a section', '<p>Local News</p>'],
    ['a button', '<p>Copied</p>'],
    ['a date', '<p>March 9, 2004 at 18:40</p>'],
    ['who wrote it', '<p>By Nora Whitfield</p>'],
    ['the writer’s role', '<p>Nora Whitfield</p><p>Staff Writer</p>'],
    [
      'what the writer is',
      '<p>Nora Whitfield</p><p>Senior Research Fellow, Center for Coasts and Rivers</p>',
    ],
    [
      'what the writer writes on',
      '<p>Nora Whitfield</p><p>Whitfield specializes in ferries and in the towns that live on them.</p>',
    ],
    ['several of these', '<p>Transcript</p><p>By Nora Whitfield</p><p>March 9, 2004</p>'],
  ])('%s', (_, above) => {
    expect(bodyOf({ above })).toEqual(whole);
  });

  it('but no short sentence', () => {
    expect(bodyOf({ above: '<p>The boat stays.</p>' })).toEqual(['The boat stays.', ...whole]);
  });
});

describe('between standfirst and text are left out', () => {
  const standfirst = 'The boat will sail until half past one for two more winters, at a price.';

  it.each([
    ['a name and its label, run together', '<div><span>By</span><a href="/nw">Nora Whitfield</a></div>'],
    ['a name and a role, run together', '<div><a href="/nw">Nora Whitfield</a><span>Writer</span></div>'],
    ['labels and a date', '<p>Author</p><p>Date published February 3, 2023</p><p>Categories</p>'],
  ])('%s', (_, lines) => {
    expect(bodyOf({ above: `<p>${standfirst}</p>${lines}` })).toEqual([standfirst, ...whole]);
  });

  it('but no label that names nobody and no day', () => {
    expect(bodyOf({ above: `<p>${standfirst}</p><p>The price of the crossing</p>` })).toContain(
      'The price of the crossing',
    );
  });
});

describe('below the text are left out', () => {
  it.each([
    ['what asks to write', '<p>What do you think of the new boat? Let us know in the comments!</p>'],
    [
      'by which terms it is read',
      '<p>If you register for an account through a link on our site, we may receive compensation.</p>',
    ],
    ['a note on the author', '<p>Nora Whitfield covers the harbor for the Courier.</p>'],
    [
      'a note that begins with the first name',
      '<p>Nora is a reporter who has written about ships since 2009.</p>',
    ],
    ['a note that begins with a label', '<p>By Nora Whitfield, one of the authors of a book on ferries.</p>'],
    [
      'where it was printed',
      '<p>A version of this article appears in print on March 10 with the headline: The Boat Stays.</p>',
    ],
    ['whose opinion it is', '<p>The opinions expressed here are those of the author alone.</p>'],
    ['who else reported', '<p>Ann Roe contributed to this report.</p>'],
    [
      'what the author owns',
      '<p>The author or authors do not own shares in any securities mentioned in this article.</p>',
    ],
    [
      'who owns the rights',
      '<p>This document is subject to copyright. No part may be reproduced without written permission.</p>',
    ],
    ['from where they wrote', '<p>Whitfield reported from Rowley.</p>'],
    ['who made it', '<p>This episode was produced by Ann Roe and edited by Jo Lee.</p>'],
    [
      'who dressed whom',
      '<p><em>Styling: Ann Roe. Grooming: Jo Lee/The Agency. Prop styling: Sam Hill. Production: North Studio</em></p>',
    ],
    [
      'what was read',
      '<p>Footnotes</p><p>[1] Harbor Log, Dec. 25, 1968, p. 543.</p><p>A. Roe et al. 2023. Ferries of the lower river. Journal of Ports 12 (3).</p>',
    ],
    [
      'where it first stood',
      '<p>This article originally published on December 19, 2022 and has been updated.</p>',
    ],
    ['a heading with nothing below', '<h2>Sources</h2>'],
    ['initials', '<p>NW</p>'],
  ])('%s', (_, below) => {
    expect(bodyOf({ below })).toEqual(whole);
  });

  it('but no sentence about somebody of the same first name', () => {
    const line =
      'Nora Calder, who runs the bakery at the quay, said that she would now stay open until midnight.';
    expect(bodyOf({ below: `<p>${line}</p>` })).toEqual([...whole, line]);
  });
});
