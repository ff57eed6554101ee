import { Send } from '@/components/ui/form-fields';
import { PasskeyForm } from './passkey-form';

/** Signs in without a password, where the browser can. @param origin the address that passkeys are for */
export const PasskeySignIn = ({ next, origin }: { next: string; origin: string }) => (
  <PasskeyForm origin={origin} use="sign-in" action="/api/account/passkey-sign-in">
    <input type="hidden" name="next" value={next} />
    <p role="status" />
    <Send>Sign in with a passkey</Send>
  </PasskeyForm>
);
