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

/** Real ones take 5 to 50 KB; the rest would be an editor's history of the file. */
const maxLength = 1_000_000;

interface Value {
  text: string;
  language: string | null;
}

/** Reads the properties from a picture's XMP: all values of each, the one for everybody first. */
export function readXmp(xml: string): Partial<Record<XmpField, string[]>> {
  if (xml.length > maxLength) return {};
  const found = new Map<XmpField, Value[]>();
  const prefixes = new Map<string, string>();
  let field: XmpField | null = null;
  let depth = 0;
  let value: Value | null = null;

  const fullName = (name: string) => {
    const colon = name.indexOf(':');
    return colon < 0 ? name : (prefixes.get(name.slice(0, colon)) ?? '') + name.slice(colon + 1);
  };
  const keep = (name: XmpField, one: Value) => {
    const all = found.get(name) ?? [];
    found.set(name, one.language === anyLanguage ? [one, ...all] : [...all, one]);
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        for (const [attribute, uri] of Object.entries(attributes)) {
          if (attribute.startsWith('xmlns:')) prefixes.set(attribute.slice(6), uri);
        }
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
        if (value) value.text += text;
      },
      onclosetag() {
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
