import { Part } from '@/components/ui/form-fields';
import { ResponsivePicture } from '@/components/ui/responsive-picture';
import type { Article, Photo } from '@/lib/article/article';
import { type PhotoField, photoField, photosOf } from '@/lib/documents/edits/photo/lead-photo';
import { uploadsIn } from '@/lib/documents/edits/photo/uploads';
import { FocusPicker } from './focus-picker';
import { FetchMissing } from './missing-pictures';
import { EditChoice, EditField, HiddenField } from '../fields';
import type { TypedField } from '../typed';

interface Props {
  article: Article;
  field(name: string): TypedField;
}

/** Of a picture's own words, so much tells it from others. */
const mostShown = 60;

/** The lead photo: which of the article's pictures it is, and what is said of it. */
export function PhotoEditor({ article, field }: Props) {
  const text = { language: article.language, direction: article.direction };
  const own = photosOf(article);
  const isOwn = (src: string | undefined) => own.some(({ picture }) => picture?.src === src);
  const uploads = uploadsIn(field('photo.uploads').value).filter(({ picture }) => !isOwn(picture?.src));
  const photos = [...own, ...uploads].flatMap((photo) =>
    photo.picture ? [{ ...photo, picture: photo.picture }] : [],
  );
  const nameOf = ({ alt, caption }: Photo, index: number) =>
    `${index + 1}: ${(alt || (caption ?? '')).slice(0, mostShown)}`;
  const hasWords = article.leadPhoto?.picture === null;
  const chosen = field('photo.picture');
  const of = field('photo.of');
  // What is typed of a picture is typed for the one that is chosen, also where that was stored without saying so.
  const shownOf = of.value === '' && chosen.value !== chosen.was ? { ...of, value: chosen.value } : of;
  /** Another picture has its own words, but for those that were typed. */
  const words = (name: PhotoField): TypedField => {
    const own = field(`photo.${name}`);
    if (of.value === chosen.value) return own;
    const other = photos.find(({ picture }) => picture.src === chosen.value);
    const isUntouched = chosen.value !== chosen.was && own.value === own.was;
    return other && isUntouched ? { ...own, value: photoField(other, name) } : own;
  };
  const [alt, focus] = [words('alt'), words('focus')];
  // Without a picture there is nothing to be seen, and nothing that lists crop.
  const hasPicture = photos.length > 0;
  const isShown = photos.some(({ picture }) => picture.src === chosen.value);
  return (
    <Part id="photo" title="Lead photo">
      <HiddenField field={field('photo.uploads')} />
      <HiddenField field={shownOf} />
      <HiddenField field={field('photo.left')} />
      {[alt, words('caption'), words('credit'), focus].map(({ name, value }) => (
        // What is otherwise when the form is sent was typed for the picture that is chosen in it.
        <input key={name} type="hidden" name={`shown:${name}`} value={value} readOnly />
      ))}
      {article.leadPhoto?.missing && !isShown && chosen.value !== '' && (
        <FetchMissing of="lead" missing={article.leadPhoto.missing} />
      )}
      <p className="mt-3 flex flex-wrap items-center gap-3">
        <label htmlFor="photo-file">Upload a picture</label>
        <input id="photo-file" type="file" name="photo.file" accept="image/*" className="max-w-full" />
        <button type="submit" name="action" value="upload" className="own-data-button">
          Upload
        </button>
      </p>
      <ol className="mt-3 flex flex-wrap gap-3">
        {photos.map(({ picture, alt: seen }, index) => (
          <li key={picture.src} className="w-40">
            <span aria-hidden>{index + 1}</span>
            <ResponsivePicture picture={picture} alt={seen} sizes="10rem" />
          </li>
        ))}
      </ol>
      <p className="mt-3">
        <EditChoice
          field={chosen}
          label="Picture"
          options={[
            ...photos.map((photo, index) => [photo.picture.src, nameOf(photo, index)] as const),
            ...(hasWords ? [[chosen.was, 'No picture: caption and credit alone'] as const] : []),
            ['', 'No lead photo'],
          ]}
        />
      </p>
      <EditField
        field={alt}
        label="What is to be seen, for who can’t see it"
        hint={alt.value === '' && isShown ? 'It is missing.' : undefined}
        {...text}
      />
      <EditField field={words('caption')} label="Caption" rows={2} {...text} />
      <EditField field={words('credit')} label="Credit" {...text} />
      <FocusPicker form="edit" photos={photos} chosen={chosen.value} focus={focus.value.trim()} />
      {hasPicture ? (
        <EditField
          field={focus}
          label="What stays in view where lists crop it"
          hint="Per cent from the left and from above, such as 30 20. Empty: its middle."
        />
      ) : (
        <HiddenField field={focus} />
      )}
    </Part>
  );
}
