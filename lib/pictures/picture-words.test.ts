import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readIptc } from './read-iptc';
import { readXmp } from './read-xmp';
import { remakePicture } from './remake-picture';

async function readPictureWords(bytes: Uint8Array) {
  const remade = await remakePicture(bytes, { pixels: false });
  return remade.ok ? remade.words : remade.reason;
}

const plain = () => sharp({ create: { width: 60, height: 40, channels: 3, background: '#a8321a' } }).jpeg();

const xmp = (inside: string, attributes = '') =>
  `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
  <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
    xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" ${attributes}>
  ${inside}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
const inLanguages = (name: string, ...texts: [language: string, text: string][]) =>
  `<${name}><rdf:Alt>${texts.map(([language, text]) => `<rdf:li xml:lang="${language}">${text}</rdf:li>`).join('\n')}</rdf:Alt></${name}>`;
const inOrder = (name: string, ...texts: string[]) =>
  `<${name}><rdf:Seq>${texts.map((text) => `<rdf:li>${text}</rdf:li>`).join('')}</rdf:Seq></${name}>`;

type Field = [record: number, field: number, value: string | Uint8Array];
const iim = (...all: Field[]) =>
  Buffer.concat(
    all.map(([record, field, value]) => {
      const bytes = Buffer.from(value);
      return Buffer.concat([
        Buffer.from([0x1c, record, field, bytes.length >> 8, bytes.length & 255]),
        bytes,
      ]);
    }),
  );

/** A JPEG with these fields in Photoshop's frame, as cameras' programs write them. */
async function withIptc(...fields: Field[]): Promise<Buffer> {
  const jpeg = await plain().toBuffer();
  const block = iim(...fields);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(block.length);
  const segment = Buffer.concat([Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0', 'latin1'), size, block]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(segment.length + 2);
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xed]), length, segment, jpeg.subarray(2)]);
}

describe('what a picture says of itself', () => {
  it('is read from XMP, the text for everybody first', async () => {
    const words = xmp(
      inLanguages('dc:description', ['fr', 'Le marché'], ['x-default', 'The market\n at noon']) +
        inLanguages('Iptc4xmpCore:AltTextAccessibility', ['x-default', 'Stalls with fruit']) +
        inOrder('dc:creator', 'Ana Ruiz', 'Li Wei') +
        '<photoshop:Credit>North &amp; South</photoshop:Credit>',
    );
    for (const format of ['jpeg', 'png', 'webp'] as const) {
      const bytes = await plain().toFormat(format).withXmp(words).toBuffer();
      expect(await readPictureWords(bytes)).toEqual({
        alt: 'Stalls with fruit',
        caption: 'The market at noon',
        credit: 'Ana Ruiz, Li Wei / North & South',
      });
    }
  });

  it('is read from the older format', async () => {
    const bytes = await withIptc(
      [1, 90, '\x1b%G'],
      [2, 80, 'José Pérez'],
      [2, 110, 'Agency'],
      [2, 120, 'A bridge in the fog'],
    );
    expect(await readPictureWords(bytes)).toEqual({
      alt: null,
      caption: 'A bridge in the fog',
      credit: 'José Pérez / Agency',
    });
  });

  it('is read where one stands for both, as an attribute or under another prefix', () => {
    expect(readXmp(xmp('', 'photoshop:Credit="Agency"'))).toEqual({ credit: ['Agency'] });
    const renamed = xmp('', 'photoshop:Credit="Agency"').replaceAll('photoshop:', 'ps:');
    expect(readXmp(renamed.replace('xmlns:photoshop', 'xmlns:ps'))).toEqual({ credit: ['Agency'] });
    expect(readXmp('<a xmlns:photoshop="http://else.example/" photoshop:Credit="Agency"/>')).toEqual({});
    expect(readXmp('<constructor>x</constructor><toString>y</toString>')).toEqual({});
  });

  it.each([
    [['Ana Ruiz'], 'Ana Ruiz/Agency', 'Ana Ruiz/Agency'],
    [['Ana Ruiz for Agency'], 'agency', 'Ana Ruiz for Agency'],
    [['Ana Ruiz'], '', 'Ana Ruiz'],
    [[' '], 'Agency', 'Agency'],
    [['–'], '.', null],
    [['x'.repeat(300)], '', null],
  ])('names photographer %j and agency %j once: %j', async (creators, credit, printed) => {
    const words = xmp(`${inOrder('dc:creator', ...creators)}<photoshop:Credit>${credit}</photoshop:Credit>`);
    expect(await readPictureWords(await plain().withXmp(words).toBuffer())).toMatchObject({
      credit: printed,
    });
  });

  it('is nothing where there is nothing', async () => {
    const nothing = { alt: null, caption: null, credit: null };
    expect(await readPictureWords(await plain().toBuffer())).toEqual(nothing);
  });

  it('in an encoding that it does not name, is read as what it can be', () => {
    expect(readIptc(iim([2, 80, Buffer.from([0x4a, 0x6f, 0x73, 0xe9])])).byline).toBe('José');
  });
});

describe('a file made to do harm', () => {
  it('never makes the reading fail', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void readIptc(bytes)));
    const cut = fc.nat(400).map((end) => xmp(inOrder('dc:creator', 'a')).slice(0, end));
    fc.assert(fc.property(fc.oneof(fc.string(), cut), (text) => void readXmp(text)));
  });

  it('gives what stands before the place where it breaks off', () => {
    const block = iim([2, 80, 'Ana Ruiz'], [2, 120, 'A long caption']);
    fc.assert(
      fc.property(fc.nat(block.length), (end) => {
        const { byline } = readIptc(block.subarray(0, end));
        expect(byline).toBe(end >= 13 ? 'Ana Ruiz' : undefined);
      }),
    );
  });

  it('expands no entity of its own and reads no endless text', () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(10)}"><!ENTITY b "&a;&a;">]>${xmp('<photoshop:Credit>&b;</photoshop:Credit>')}`;
    expect(readXmp(bomb).credit?.[0] ?? '').not.toContain('ha');
    expect(readXmp(xmp(`<photoshop:Credit>${'x'.repeat(2_000_000)}</photoshop:Credit>`))).toEqual({});
  });
});
