/** Where mail is handed in. */
export interface MailServer {
  /** `smtp://USER:PASSWORD@HOST:587`, or `smtps:`. */
  url: string;
  from: string;
}

export interface Mail {
  to: string;
  subject: string;
  /** Plain text: links are copied from anywhere, and nothing is loaded. */
  text: string;
}

/** Whoever has sent the form waits for it; in milliseconds. */
const patienceMs = 10_000;

/** Hands in one mail. @throws where the server takes it not */
export async function sendMail({ url, from }: MailServer, mail: Mail): Promise<void> {
  // Loaded where mail is sent: most servers answer readers alone.
  const { createTransport } = await import('nodemailer');
  const transport = createTransport({
    url,
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
  });
  try {
    // As one address: of a text, whatever stands behind a comma or a line's end would be another receiver.
    const to = { name: '', address: mail.to };
    await transport.sendMail({ from, ...mail, to, disableFileAccess: true, disableUrlAccess: true });
  } finally {
    transport.close();
  }
}
