import sharp from 'sharp';
import { drawShareCard, type CardText } from './share-card';

/** The card as a PNG of few colours: there are five, and what lies between two of them. */
export function renderShareCard(text: CardText): Promise<Buffer> {
  return sharp(Buffer.from(drawShareCard(text)))
    .png({ palette: true, colours: 64 })
    .toBuffer();
}
