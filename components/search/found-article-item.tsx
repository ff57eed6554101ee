import { LocalDate } from '@/components/ui/local-date';
import { CardLine } from '@/components/library/article-item';
import { InterfaceText } from '@/components/ui/interface-text';
import type { FoundArticle, FoundPlace } from '@/lib/search/found';
import { MarkedWords } from './marked-words';
import { listed } from './outcome-in-words';

/** An article that was found, with the passages that have the words: each is a link to its place. */
export function FoundArticleItem({ found }: { found: FoundArticle }) {
  const { card, headline, standfirst, places, morePlaces, missing } = found;
  const { slug, language, direction } = card;
  return (
    <article lang={language} dir={direction} className="border-rule border-t py-6">
      <h2 className="font-serif text-[1.4rem] leading-snug font-semibold">
        <a href={`/articles/${slug}`} data-result className="hover:text-accent block">
          <MarkedWords pieces={headline} />
        </a>
      </h2>
      {standfirst && places.length === 0 && (
        <p className="text-muted mt-1 font-serif text-[1.0625rem]">
          <MarkedWords pieces={standfirst} />
        </p>
      )}
      <CardLine card={card} />
      {missing.length > 0 && (
        <p className="text-muted text-[0.875rem]">
          <InterfaceText>{`Without ${listed(missing)}`}</InterfaceText>
        </p>
      )}
      {places.length > 0 && (
        <ul className="mt-2">
          {places.map((place) => (
            <li key={place.passageId}>
              <a
                href={`/articles/${slug}#${place.fragment}`}
                data-result
                className="border-rule hover:border-accent my-2 block border-s-2 py-1 ps-4 font-serif text-[1.0625rem]"
              >
                <PlaceLabel place={place} language={language} />
                <MarkedWords pieces={place.pieces} />
              </a>
            </li>
          ))}
        </ul>
      )}
      {morePlaces > 0 && (
        <p className="text-muted text-[0.875rem]">
          <InterfaceText>
            {morePlaces === 1 ? 'and one more passage' : `and ${morePlaces} more passages`}
          </InterfaceText>
        </p>
      )}
    </article>
  );
}

function PlaceLabel({ place: { kind, label }, language }: { place: FoundPlace; language: string }) {
  if (kind === 'passage' || label === null) return null;
  return (
    <span className="text-muted me-2 font-sans text-[0.875rem]">
      {kind === 'moment' ? <LocalDate date={label} language={language} /> : `${label}:`}
    </span>
  );
}
