import { type Annotation, highlightColours } from '../../reader/annotation';
import { articleUrl, type Site } from '../site';
import type { HighlightedArticle } from './highlighted-article';

/** Colours as other programs can show them: those of the light theme. */
const stylesheet = {
  type: 'CssStylesheet',
  value: highlightColours.map((colour) => `.${colour} { background: light${colour} }`).join(' '),
};

/**
 * Highlights as a W3C Web Annotation collection (https://www.w3.org/TR/annotation-model/), in JSON-LD.
 * The words are selected three ways; a program takes the first that it knows.
 */
export function webAnnotations(articles: readonly HighlightedArticle[], site: Site) {
  const items = articles.flatMap(({ slug, highlights }) =>
    highlights.map((one) => webAnnotation(one, articleUrl(site, slug))),
  );
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${site.siteUrl}/highlights`,
    type: 'AnnotationCollection',
    label: `Highlights in ${site.siteName}`,
    total: items.length,
    first: {
      id: `${site.siteUrl}/highlights#all`,
      type: 'AnnotationPage',
      startIndex: 0,
      items,
    },
  };
}

function webAnnotation({ id, target, colour, note, created, modified }: Annotation, source: string) {
  const { quote, position, passageId } = target.selector;
  return {
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: note === null ? 'highlighting' : 'commenting',
    created,
    modified,
    ...(note !== null && {
      body: [{ type: 'TextualBody', value: note, format: 'text/plain', purpose: 'commenting' }],
    }),
    stylesheet,
    target: {
      type: 'SpecificResource',
      source,
      styleClass: colour,
      selector: [
        { type: 'TextQuoteSelector', ...quote },
        { type: 'TextPositionSelector', ...position },
        {
          type: 'FragmentSelector',
          value: passageId,
          conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
        },
      ],
    },
  };
}
