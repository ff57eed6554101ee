import type { Photo, Picture } from '@/lib/article/article';
import { plainSrc, srcSet } from '@/lib/pictures/variants';

interface Props {
  picture: Picture;
  alt: string;
  /** For the first screen's picture: fetched at once and before others. */
  priority?: boolean;
  /** The width that it is shown at; as a rule the article's column. */
  sizes?: string;
  className?: string;
  /** What stays in view where it is cropped. */
  focus?: Photo['focus'];
}

/** The article's column: 624 CSS pixels where the timeline stands beside it, else the screen. */
const columnSizes = '(min-width: 60rem) 39rem, 100vw';

/**
 * A picture in the smallest format and size that the screen can do with. Width and height fix its
 * shape before a byte of it is here.
 */
export function ResponsivePicture({
  picture,
  alt,
  priority = false,
  sizes = columnSizes,
  className,
  focus,
}: Props) {
  const [avif, webp] = [srcSet(picture, 'avif'), srcSet(picture, 'webp')];
  const image = (
    <img
      src={plainSrc(picture)}
      alt={alt}
      width={picture.width}
      height={picture.height}
      loading={priority ? 'eager' : 'lazy'}
      fetchPriority={priority ? 'high' : undefined}
      decoding="async"
      className={`bg-rule block h-auto w-full ${className ?? ''}`}
      style={focus && { objectPosition: `${focus.x}% ${focus.y}%` }}
    />
  );
  if (!avif || !webp) return image;
  return (
    <picture>
      <source type="image/avif" srcSet={avif} sizes={sizes} />
      <source type="image/webp" srcSet={webp} sizes={sizes} />
      {image}
    </picture>
  );
}
