/** By keys alone, from one passage to the timeline there are a hundred fields. */
const parts = [
  ['photo', 'Lead photo'],
  ['text', 'Text'],
  ['timeline', 'Timeline'],
  ['quotes', 'Pull quotes'],
  ['related', 'Related'],
  ['about', 'About the article'],
  ['publish', 'Publish'],
] as const;

/** Leads to each part of the editor. */
export const EditorParts = () => (
  <nav aria-label="Parts of this page" className="flex flex-wrap gap-x-5">
    {parts.map(([part, name]) => (
      <a key={part} href={`#${part}`} className="inline-flex min-h-11 items-center underline">
        {name}
      </a>
    ))}
  </nav>
);
