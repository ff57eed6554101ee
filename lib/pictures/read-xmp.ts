import { Parser } from 'htmlparser2';

const core = 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/';
const photoshop = 'http://ns.adobe.com/photoshop/1.0/';
const dublinCore = 'http://purl.org/dc/elements/1.1/';
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** The properties that say whose picture it is and what it shows, by namespace and name. */
const properties = new Map<string, XmpField>([
  [`${core}AltTextAccessibility`, 'alt'],
  [`${dublinCore}description`, 'caption'],
  [`${dublinCore}creator`, 'creators'],
  [`${photoshop}Credit`, 'credit'],
]);
export type XmpField = 'alt' | 'caption' | 'creators' | 'credit';

/** What a text in several languages calls the one for everybody. */
const anyLanguage = 'x-default';

/** Real ones take 5 to 50 kB; the rest would be an editor's history of the file. */
export const mostXmp = 100_000;
/** A property stands ten elements deep at most; below it are histories of the file. */
const deepest = 32;
/** More photographers, or languages of a caption, than any picture has. */
const mostValues = 20;
/** Longer than any of the texts may be; more is not taken in. */
const longestText = 5_000;

interface Value {
  text: string;
  language: string | null;
}

/** Reads the properties from a picture's XMP: all values of each, the one for everybody first. */
export function readXmp(xml: string): Partial<Record<XmpField, string[]>> {
  if (xml.length > mostXmp) return {};
  const found = new Map<XmpField, Value[]>();
  const prefixes = new Map<string, string>();
  let field: XmpField | null = null;
  let level = 0;
  let depth = 0;
  let value: Value | null = null;

  const fullName = (name: string) => {
    const colon = name.indexOf(':');
    return colon < 0 ? name : (prefixes.get(name.slice(0, colon)) ?? '') + name.slice(colon + 1);
  };
  const keep = (name: XmpField, one: Value) => {
    const all = found.get(name) ?? [];
    found.set(name, all);
    if (all.length >= mostValues) return;
    if (one.language === anyLanguage) all.unshift(one);
    else all.push(one);
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        for (const [attribute, uri] of Object.entries(attributes)) {
          if (attribute.startsWith('xmlns:')) prefixes.set(attribute.slice(6), uri);
        }
        level += 1;
        // A parser's own list of what is open costs the square of its length.
        if (level > deepest) return parser.pause();
        if (field) {
          depth += 1;
          if (fullName(name) === `${rdf}li`) value = { text: '', language: attributes['xml:lang'] ?? null };
          return;
        }
        field = properties.get(fullName(name)) ?? null;
        depth = 0;
        value = field && { text: '', language: null };
        // A property of plain text may also stand as an attribute.
        for (const [attribute, text] of Object.entries(attributes)) {
          const short = properties.get(fullName(attribute));
          if (short) keep(short, { text, language: null });
        }
      },
      ontext(text) {
        if (value && value.text.length < longestText) value.text += text;
      },
      onclosetag() {
        level -= 1;
        if (!field) return;
        if (value && value.text.trim() !== '') {
          keep(field, value);
          value = null;
        }
        if (depth === 0) field = value = null;
        depth -= 1;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return Object.fromEntries([...found].map(([name, values]) => [name, values.map(({ text }) => text)]));
}
