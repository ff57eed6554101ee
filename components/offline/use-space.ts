'use client';

import { useEffect, useState } from 'react';
import { spaceFor } from '@/lib/device/space';

/** How many bytes may be stored on this device; null until the browser has said. */
export function useSpace(): number | null {
  const [space, setSpace] = useState<number | null>(null);
  useEffect(() => {
    let left = false;
    Promise.resolve(navigator.storage?.estimate()).then(
      (estimate) => {
        if (!left) setSpace(spaceFor(estimate?.quota));
      },
      () => {},
    );
    return () => {
      left = true;
    };
  }, []);
  return space;
}
