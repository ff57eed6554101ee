import { ResponsivePicture } from '@/components/ui/responsive-picture';
import type { ArticleCard } from '@/lib/article/article';

interface Props {
  card: ArticleCard;
  /** As `<img sizes>`. */
  sizes: string;
  /** Its width. */
  className: string;
  shape?: 'aspect-[3/2]' | 'aspect-[4/3]' | 'aspect-[16/9]';
}

/** The picture beside an article in a list, if it has one: the headline beside it says what it is of. */
export function CardPicture({ card: { leadPhoto }, sizes, className, shape = 'aspect-[3/2]' }: Props) {
  if (!leadPhoto?.picture) return null;
  return (
    <div className={`shrink-0 ${className}`}>
      <ResponsivePicture
        picture={leadPhoto.picture}
        alt=""
        sizes={sizes}
        focus={leadPhoto.focus}
        className={`${shape} w-full object-cover`}
      />
    </div>
  );
}
