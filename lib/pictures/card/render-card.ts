import sharp from 'sharp';
import { drawShareCard, photoPlace, type CardContent } from './share-card';

/**
 * The card as a PNG of few colours: there are five, and what lies between two of them; more with a photograph.
 * @param photo any picture that sharp reads; one that can't be read is left out
 */
export async function renderShareCard(
  content: CardContent,
  photo: Uint8Array | null = null,
): Promise<Buffer> {
  const input = photo && (await cutPhoto(photo));
  const drawing = sharp(Buffer.from(drawShareCard({ ...content, hasPhoto: input !== null })));
  const { left, top } = photoPlace;
  return (input ? drawing.composite([{ input, left, top }]) : drawing)
    .png({ palette: true, colours: input ? 256 : 64 })
    .toBuffer();
}

const cutPhoto = (photo: Uint8Array): Promise<Buffer | null> =>
  sharp(photo, { limitInputPixels: 50_000_000 })
    .resize(photoPlace.width, photoPlace.height, { fit: 'cover' })
    .flatten({ background: '#fff' })
    .png()
    .toBuffer()
    .catch(() => null);
