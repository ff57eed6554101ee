import { Send } from '@/components/ui/form-fields';

/**
 * Signs in without a password, where the browser can: by a script of its own, which strangers get too.
 * @param origin the address that passkeys are for; by any other the browser would refuse
 */
export const PasskeySignIn = ({ next, origin }: { next: string; origin: string }) => (
  <div data-passkeys={origin} hidden className="mt-4">
    <form
      method="post"
      action="/api/account/passkey-sign-in"
      data-passkey="sign-in"
      data-ask="/api/account/passkey-sign-in/ask"
    >
      <input type="hidden" name="response" />
      <input type="hidden" name="next" value={next} />
      <p role="status" />
      <Send>Sign in with a passkey</Send>
    </form>
    <script src="/passkeys.js" defer />
  </div>
);
