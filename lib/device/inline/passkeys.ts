/**
 * Makes and uses passkeys in forms that are sent as all others are: the browser's answer goes into a hidden field. A
 * form is shown where the browser has passkeys and trusts the site with them.
 */
export type PasskeysValues = readonly [];

/** What not every browser has yet, and the compiler takes for granted. */
const hasPasskeys =
  isSecureContext &&
  typeof PublicKeyCredential === 'function' &&
  typeof PublicKeyCredential.parseRequestOptionsFromJSON === 'function';

const make = async (options: PublicKeyCredentialCreationOptionsJSON) =>
  navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) });
const sign = async (options: PublicKeyCredentialRequestOptionsJSON) =>
  navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });

async function fill(form: HTMLFormElement, status: Element | null): Promise<void> {
  const { passkey, ask = '' } = form.dataset;
  try {
    const password = form.elements.namedItem('password');
    const body = new URLSearchParams();
    if (password instanceof HTMLInputElement) body.set('password', password.value);
    const asked = await fetch(ask, { method: 'POST', body });
    if (status && asked.headers.get('content-type') === 'application/problem+json') {
      const { title } = (await asked.json()) as { title: string };
      status.textContent = title;
      return;
    }
    if (!asked.ok || asked.redirected) throw new Error();
    const options = await asked.json();
    const credential = await (passkey === 'add' ? make(options) : sign(options));
    const field = form.elements.namedItem('response');
    if (!credential || !(field instanceof HTMLInputElement)) throw new Error();
    field.value = JSON.stringify(credential);
    form.submit();
  } catch {
    // Whoever closes the browser's question, too.
    if (status) status.textContent = 'No passkey was used. Try again, or choose another way.';
  }
}

if (hasPasskeys) {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-passkey]')) {
    const status = form.querySelector('[role="status"]');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (status) status.textContent = '';
      void fill(form, status);
    });
    const part = form.closest<HTMLElement>('[data-passkeys]');
    // By another address of the site the browser would refuse.
    if (part?.dataset['passkeys'] === location.origin) part.hidden = false;
  }
}
