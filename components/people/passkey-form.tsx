import type { ReactNode } from 'react';

interface Props {
  /** The address that passkeys are for; by any other the browser would refuse. */
  origin: string;
  use: 'add' | 'sign-in';
  /** Where the form is sent; what the browser is to sign is asked for below it, under `ask`. */
  action: string;
  children: ReactNode;
}

/**
 * A form whose answer a passkey gives. A script of its own shows it where the browser can, and fills it in: see
 * lib/device/inline/passkeys.ts.
 */
export const PasskeyForm = ({ origin, use, action, children }: Props) => (
  <div data-passkeys={origin} hidden className="mt-4">
    <form method="post" action={action} data-passkey={use} data-ask={`${action}/ask`}>
      <input type="hidden" name="response" />
      {children}
    </form>
    <script src="/passkeys.js" defer />
  </div>
);
