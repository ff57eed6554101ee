import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export const paragraph =
  'The council of the island met on Monday, and its members spoke at length about the ferry, the bridge and the price of both.';
/** A page that has few words in common with another's, or it would be taken for a copy. */
export const pageOf = (headline: string) => {
  const name = headline.split(' ').at(-1) ?? '';
  const text = Array.from(
    { length: 6 },
    (_, at) =>
      `<p>The ${name} was shut on day ${at}. Near the ${name}, people of the ${name} street said that no ${name} is older, and that their ${name} will be open again. The ${name} has cost much.</p>`,
  );
  return `<!doctype html><html lang="en"><head><title>${headline}</title>
<meta property="article:published_time" content="2023-04-25T10:00:00+03:00"><meta property="og:type" content="article"></head>
<body><article><h1>${headline}</h1>${text.join('')}</article></body></html>`;
};

const pages: Record<string, string> = {
  '/bridge': 'The bridge',
  '/harbour': 'The harbour',
  '/quay': 'The quay',
  '/tower': 'The tower',
};

/** A site with some articles, and nothing else. */
export async function newsSite(): Promise<{ address: string; server: Server }> {
  const server = createServer((request, response) => {
    const headline = pages[request.url ?? ''];
    response.writeHead(headline ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(headline ? pageOf(headline) : 'Nothing');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
