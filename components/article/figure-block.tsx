import type { Photo } from '@/lib/article/article';
import { Lightbox } from '@/components/ui/lightbox';
import { ResponsivePicture } from '@/components/ui/responsive-picture';

interface Props {
  photo: Photo;
  id?: string;
  /** The first screen's picture is fetched before everything else. */
  lead?: boolean;
}

/** A picture with its caption in ink and its credit muted: both in one `figcaption`. */
export function FigureBlock({ photo, id, lead = false }: Props) {
  const { picture, caption, credit } = photo;
  if (!picture && lead) return null;
  return (
    // Words about a picture that isn't there are no use to a reader; as a part of the text they are counted.
    <figure
      id={id}
      data-block={lead ? 'lead-photo' : 'figure'}
      hidden={!picture}
      className={lead ? 'lead-figure' : 'my-10 scroll-mt-24'}
    >
      {picture && (
        <Lightbox photo={{ ...photo, picture }}>
          <ResponsivePicture picture={picture} alt={photo.alt} priority={lead} />
        </Lightbox>
      )}
      {(caption || credit) && (
        <figcaption className="text-muted mt-2.5 font-sans text-[0.875rem] leading-[1.45] max-sm:px-5">
          {caption && (
            <span data-text className="text-ink font-medium">
              {caption}
            </span>
          )}{' '}
          <Credit photo={photo} />
        </figcaption>
      )}
    </figure>
  );
}

function Credit({ photo }: { photo: Photo }) {
  if (photo.standsIn) {
    return <span>Shown in place of the photograph{photo.credit && `: ${photo.credit}`}</span>;
  }
  return photo.credit && <span>{photo.credit}</span>;
}
