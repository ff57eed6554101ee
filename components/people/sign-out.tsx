'use client';

import { type FormEvent, useRef, useState } from 'react';
import { Send } from '@/components/ui/form-fields';
import { forgetDevice } from '@/lib/device/forget-device';
import { unsentWrites } from '@/lib/device/writes/unsent-writes';

/**
 * Signs out. It has a script since what the person did without network is on this device alone: that is sent first, and
 * where it can't be, the person decides.
 */
export function SignOut() {
  const form = useRef<HTMLFormElement>(null);
  const [unsent, setUnsent] = useState(0);

  async function leave(anyway: boolean) {
    const waiting = anyway ? 0 : await unsentWrites().catch(() => 0);
    setUnsent(waiting);
    if (waiting > 0) return;
    // Over plain http browsers don't obey the answer that clears the device.
    await forgetDevice().catch(() => {});
    form.current?.submit();
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void leave(unsent > 0);
  };
  return (
    <form ref={form} method="post" action="/api/account/sign-out" onSubmit={onSubmit} className="mt-2">
      {unsent > 0 && (
        <p role="alert">
          What you did last ({unsent}) has not reached the site yet, and is on this device alone. Signing out
          removes it.
        </p>
      )}
      <Send>{unsent > 0 ? 'Sign out all the same' : 'Sign out'}</Send>
    </form>
  );
}
