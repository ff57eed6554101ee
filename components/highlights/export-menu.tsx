import { exportAddress } from '@/lib/api/addresses';
import type { ExportFormat } from '@/lib/api/export-query';

const choices: { format: ExportFormat; name: string; what: string }[] = [
  { format: 'markdown', name: 'Markdown', what: 'for Obsidian and other notes' },
  { format: 'readwise', name: 'Readwise', what: 'a table, CSV' },
  { format: 'jsonld', name: 'Web Annotations', what: 'W3C, JSON-LD' },
  { format: 'json', name: 'JSON', what: 'to bring back here' },
];

/** Takes the reader's highlights away as a file: all of them, or those of one article. Works without script. */
export function ExportMenu({ article }: { article?: string }) {
  return (
    <details className="export-menu">
      <summary className="inline-flex min-h-11 cursor-pointer items-center underline">
        {article === undefined ? 'Export highlights' : 'Export these highlights'}
      </summary>
      <ul>
        {choices.map(({ format, name, what }) => (
          <li key={format}>
            <a
              href={exportAddress(format, article)}
              download
              className="hover:text-accent flex min-h-11 flex-wrap items-center gap-x-2"
            >
              <span className="font-semibold">{name}</span> <span className="text-muted">{what}</span>
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
