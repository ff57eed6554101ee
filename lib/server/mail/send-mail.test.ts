import { createServer, type AddressInfo, type Socket } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { invitationLetter, resetLetter } from './letters';
import { sendMail } from './send-mail';

/** A mail server that takes one mail after another, or refuses their receivers. */
async function mailServer(refuses = false) {
  let said = '';
  const answer = (socket: Socket, line: string): void => {
    if (/^DATA/.test(line)) return void socket.write('354 Go on\r\n');
    if (/^RCPT/.test(line) && refuses) return void socket.write('550 Nobody here\r\n');
    if (/^QUIT/.test(line)) return void socket.end('221 Bye\r\n');
    socket.write('250 Fine\r\n');
  };
  const server = createServer((socket) => {
    let inData = false;
    socket.write('220 mail.example\r\n');
    socket.on('error', () => {});
    socket.on('data', (chunk: Buffer) => {
      said += chunk;
      for (const line of String(chunk).split('\r\n').slice(0, -1)) {
        if (inData && line !== '.') continue;
        inData = /^DATA/.test(line);
        answer(socket, line);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  stop = () => void server.close();
  return { url: `smtp://127.0.0.1:${port}`, said: () => said };
}

let stop = () => {};
afterEach(() => stop());

const site = { name: 'The Harbour', address: 'https://news.example' };

it('hands in a letter with its link, whole', async () => {
  const server = await mailServer();
  const path = `/reset?link=${'a'.repeat(43)}`;
  await sendMail(
    { url: server.url, from: 'news@news.example' },
    resetLetter(site, { to: 'ada@news.example', path }),
  );
  expect(server.said()).toContain('RCPT TO:<ada@news.example>');
  // Lines of a mail end in "=" where they go on.
  expect(server.said().replace(/=\r\n/g, '').replace(/=3D/g, '=')).toContain(`https://news.example${path}`);
});

it('says that the server would not have it', async () => {
  const server = await mailServer(true);
  const letter = invitationLetter(site, { to: 'nobody@news.example', path: '/join?invitation=a', days: 7 });
  await expect(sendMail({ url: server.url, from: 'news@news.example' }, letter)).rejects.toThrow(
    'Nobody here',
  );
});

it('gives one receiver what belongs to one receiver', async () => {
  const server = await mailServer();
  const to = 'ada@news.example\r\nBcc: eve@evil.example';
  const letter = invitationLetter(site, { to, path: '/join?invitation=a', days: 1 });
  await sendMail({ url: server.url, from: 'news@news.example' }, letter).catch(() => {});
  expect(server.said()).not.toContain('RCPT TO:<eve@evil.example>');
});
