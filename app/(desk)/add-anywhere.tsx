import { headers } from 'next/headers';
import { addAnywhereScript } from '@/app/inline-scripts';
import { DropForm } from '@/components/desk/drop-form';

/** What an editor's page has more than a reader's: it takes what is dropped on it. */
export async function AddAnywhere() {
  // In development there is no policy, and no nonce.
  const [, nonce] = /'nonce-([\w+/=]+)'/.exec((await headers()).get('content-security-policy') ?? '') ?? [];
  return (
    <>
      <DropForm />
      {/* Browsers hide the nonce from scripts, React among them. */}
      <script
        nonce={nonce}
        suppressHydrationWarning
        dangerouslySetInnerHTML={{ __html: addAnywhereScript() }}
      />
    </>
  );
}
