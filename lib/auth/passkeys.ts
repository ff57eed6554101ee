import { z } from 'zod';

const base64url = z.string().regex(/^[\w-]{1,8000}={0,2}$/);
const transports = z.array(z.enum(['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb']));

const credential = { id: base64url, rawId: base64url, type: z.literal('public-key') };
/** Nothing that extensions answer is read. */
const noExtensions = z.unknown().transform(() => ({}));

/** What a browser answers that has made a passkey. */
export const registrationResponse = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
    transports: transports.optional().catch(undefined),
  }),
  clientExtensionResults: noExtensions,
});

/** What a browser answers that has signed by one. */
export const authenticationResponse = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: base64url.optional().catch(undefined),
  }),
  clientExtensionResults: noExtensions,
});

/** What a form's field holds, parsed; null where it is something else. */
export function readPasskeyField<Shape>(shape: z.ZodType<Shape>, text: string): Shape | null {
  try {
    return shape.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

export const unreadable = 'The browser’s answer can’t be read. Try again, or choose another way to sign in.';
