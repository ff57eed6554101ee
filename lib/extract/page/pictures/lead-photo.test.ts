import { describe, expect, it } from 'vitest';
import { extractPage } from '../extract-page';
import { pictureKey, widthAskedFor } from './picture-key';

const text = (number: number) =>
  `<p>Paragraph ${number} of the report on the bridge, which opened on Friday after four years of work, and of those who crossed it first.</p>`;

function leadOf(
  above: string,
  head = '<meta property="og:image" content="https://a.example/pictures/bridge_wide-s1400-c100.jpg">',
) {
  const result = extractPage({
    html: `<html><head><title>The bridge opens</title>${head}</head><body><article><h1>The bridge opens</h1>${above}${[1, 2, 3, 4, 5].map(text).join('')}</article><footer class="copyright">© Site</footer></body></html>`,
    url: 'https://a.example/bridge',
  });
  return result.ok ? result.page.draft.leadPhoto : null;
}

const image = '<img src="https://a.example/pictures/bridge.jpg" width="900" height="600">';
const reported = { caption: 'The first cars cross.', credit: 'Jo Lee' };

describe('the lead picture', () => {
  it.each([
    [
      'in a box behind the figure',
      `<div><figure>${image}</figure><figcaption class="caption"><span class="caption__container">The first cars cross.</span><span class="caption__source">Jo Lee</span></figcaption></div>`,
    ],
    [
      'in a box named after both',
      `<div><div>${image}</div><div class="credit-caption"><div class="caption"><p>The first cars cross. <b class="credit">Jo Lee</b><b class="hide-caption">hide caption</b></p></div><span class="credit">Jo Lee</span></div></div>`,
    ],
    [
      'with the credit apart from the caption',
      `<div>${image}</div><div><p class="photo-caption">The first cars cross.</p><p class="photo-credit">Jo Lee</p></div>`,
    ],
    [
      'below a byline that is called a caption',
      `<figure>${image}</figure><address><span class="byline-caption">By Ann Roe</span></address><p class="hero-caption">The first cars cross. Photo by Jo Lee</p>`,
    ],
    [
      'once for phones and once for wide screens',
      `<figure>${image}<figcaption><div class="hero-caption">The first cars cross. (Photo: Jo Lee)</div><div class="hero-caption">The first cars cross. (Photo: Jo Lee)</div></figcaption></figure>`,
    ],
  ])('has its caption and credit where they stand %s', (_, above) => {
    expect(leadOf(above)).toMatchObject(reported);
  });

  it('takes no caption of the next figure, of the text, of a teaser or of the foot', () => {
    for (const other of [
      '<figure><img src="https://a.example/pictures/river.jpg" width="900" height="600"><figcaption>The river.</figcaption></figure>',
      `${text(0)}<p class="caption">The river.</p>`,
      '<div class="caption"><h4>Watch: the river</h4><p>A film.</p></div>',
      '',
    ])
      expect(leadOf(`<figure>${image}</figure>${other}`)).toMatchObject({ caption: null, credit: null });
  });

  it('is the one that is reported on, where a player shows a still of it too', () => {
    const player =
      '<div class="player"><a href="/video"><img src="https://a.example/pictures/bridge.jpg" width="900" height="600"></a></div>';
    expect(
      leadOf(
        `${player}<figure>${image}<figcaption>The first cars cross. Photo: Jo Lee</figcaption></figure>`,
      ),
    ).toMatchObject(reported);
  });

  it.each([
    ['in a line that says so itself', `<div>${image}<div><span>Credit: Jo Lee</span></div></div>`],
    [
      'where a pixel holds the picture’s place',
      '<div><picture><source srcset="https://a.example/pictures/bridge.webp"><img srcset="/pixel.gif"></picture><div class="hero_credit">Jo Lee</div></div>',
    ],
    [
      'where nothing but a name that the text never mentions is below',
      `<figure>${image}<figcaption>Jo Lee</figcaption></figure>`,
    ],
    [
      'between headline and text where styles show the picture',
      '<div class="author"><span class="credit">Ann Roe</span></div><span class="credit">(Image: © Jo Lee)</span>',
    ],
  ])('has its credit %s', (_, above) => {
    expect(leadOf(above)).toMatchObject({ caption: null, credit: 'Jo Lee' });
  });

  it('has a caption with its credit that is called a credit', () => {
    const line = `${'The first cars cross the bridge that took four years and three contracts to build. '.repeat(3)}| Jo Lee/AFP via Getty Images`;
    const photo = leadOf(`<figure>${image}</figure><p class="story-meta__credit">${line}</p>`);
    expect(photo?.credit).toBe('Jo Lee/AFP via Getty Images');
    expect(photo?.caption).toMatch(/^The first cars .* build\.$/);
  });

  it('keeps a name that the text tells of as its caption', () => {
    expect(
      leadOf(
        `<figure>${image}<figcaption>Mara Quill</figcaption></figure><p>The captain, Mara Quill, was there.</p>`,
      ),
    ).toMatchObject({ caption: 'Mara Quill', credit: null });
  });

  it('has the small print of its caption for its credit', () => {
    expect(
      leadOf(
        `<figure><progressive-image src="https://a.example/pictures/bridge.jpg"></progressive-image><figcaption><p>The first cars cross.</p><small>Jo Lee</small></figcaption></figure>`,
      ),
    ).toMatchObject(reported);
  });

  it('is taken from the page’s data where the page shows a blurred still, or an address to be filled in', () => {
    const whole = 'https://a.example/pictures/bridge.jpg?w=1200';
    const head = `<meta property="og:image" content="${whole}">`;
    for (const src of [
      'https://a.example/pictures/bridge.jpg?w=20',
      'https://a.example/pictures/bridge.jpg?w={width}',
    ])
      expect(leadOf(`<figure><img src="${src}" alt=""></figure>`, head)?.picture?.src).toBe(whole);
  });
});

describe('the name of a picture', () => {
  it('is the same for its renditions', () => {
    for (const rendition of [
      'bridge.jpg',
      'bridge.0.jpg',
      'bridge_wide-b406baf174e99db7018ce936599362dd33bf5479-s1400-c100.jpg',
      'bridge-1200x800.jpg?quality=80',
    ])
      expect(pictureKey(`https://a.example/pictures/${rendition}`)).toBe('bridge');
  });

  it('tells how wide a picture is asked for', () => {
    expect(widthAskedFor('https://a.example/b.jpg?width=320&height=240')).toBe(320);
    expect(widthAskedFor('https://a.example/upload/c_fill,w_200/b.jpg')).toBe(200);
    expect(widthAskedFor('https://a.example/window=1/b.jpg')).toBeNull();
  });
});
