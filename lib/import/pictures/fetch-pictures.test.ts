import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  closeServers,
  openAddress,
  privateAddress,
  serve,
  testFetch,
} from '../../fetch/hostile-server.testing';
import { storedFile } from '../../pictures/store-picture';
import { remakePicture } from '../../pictures/remake-picture';
import { storedHash } from '../../pictures/variants';
import { keepRemotePicture } from './fetch-pictures';

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'pictures-'));
});
afterEach(async () => {
  await closeServers();
  await rm(dataDir, { recursive: true });
});

const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#a8321a' } });

/** Takes in what a server gives for any address. */
async function take(body: Uint8Array, type: string | null, status = 200) {
  const port = await serve((_, response) =>
    response.writeHead(status, type ? { 'content-type': type } : {}).end(body),
  );
  return keepRemotePicture(`http://${openAddress}:${port}/a.jpg`, {
    fetch: testFetch(),
    dataDir,
    remake: remakePicture,
  });
}

const credited = `<x xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Credit="Agency"/>`;

describe('a picture of the web', () => {
  it('is stored with what it says of itself, and without the rest', async () => {
    const taken = await take(await blank(300, 200).jpeg().withXmp(credited).toBuffer(), 'image/jpeg');
    expect(taken).toMatchObject({
      ok: true,
      picture: { width: 300, height: 200 },
      alt: null,
      caption: null,
      credit: 'Agency',
    });
    const hash = taken.ok ? storedHash(taken.picture.src) : null;
    const { format, xmp, exif, iptc } = await sharp(
      await readFile(storedFile(hash ?? '', dataDir)),
    ).metadata();
    expect({ format, xmp, exif, iptc }).toEqual({ format: 'webp' });
  });

  it.each(['image/png', 'application/octet-stream', null])(
    'is recognized by its content, whatever it is called: %s',
    async (type) => {
      expect(await take(await blank(300, 200).jpeg().toBuffer(), type)).toMatchObject({ ok: true });
    },
  );

  it('that moves is stored standing', async () => {
    const frames = await Promise.all(
      ['red', 'blue'].map((background) => blank(60, 60).tint(background).png().toBuffer()),
    );
    const moving = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer();
    expect((await sharp(moving).metadata()).pages).toBe(2);
    const taken = await take(moving, 'image/gif');
    expect(taken).toMatchObject({ ok: true, picture: { width: 60, height: 60 } });
  });

  it.each([
    ['a page', Buffer.from('<p>Sorry'), 'text/html', /text\/html/],
    ['a page that is called a picture', Buffer.from('<p>Sorry'), 'image/jpeg', /not a picture/],
    [
      'a drawing',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"/>'),
      'image/svg+xml',
      /svg/,
    ],
    [
      'a drawing that is called a photo',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"/>'),
      'image/jpeg',
      /svg/,
    ],
    ['nothing', Buffer.alloc(0), 'image/jpeg', /empty/],
  ])('that is %s is refused, and nothing is written', async (_, body, type, reason) => {
    expect(await take(body, type)).toEqual({ ok: false, reason: expect.stringMatching(reason) });
    expect(await readdir(dataDir)).toEqual([]);
  });

  it('that counts visits or has too many pixels is refused', async () => {
    expect(await take(await blank(1, 1).gif().toBuffer(), 'image/gif')).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/smaller/),
    });
    expect(await take(await blank(8000, 6500).png().toBuffer(), 'image/png')).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/50 million/),
    });
  });

  it('that is missing or on a private network fails with the reason', async () => {
    expect(await take(Buffer.alloc(0), 'image/jpeg', 404)).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/404/),
    });
    const steps = { fetch: testFetch(), dataDir, remake: remakePicture };
    for (const url of [
      `http://${privateAddress}/a.jpg`,
      'data:image/png;base64,AAAA',
      '/a.jpg',
      'file:///a.jpg',
    ]) {
      expect(await keepRemotePicture(url, steps)).toMatchObject({ ok: false });
    }
  });
});
