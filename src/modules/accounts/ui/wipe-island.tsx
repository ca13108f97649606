'use client';

import { useEffect } from 'react';
import { forgetUse } from './lock-here';

/** A locked phone keeps no page of hers: whoever holds it now opens none without the number. */
export function WipeIsland() {
  useEffect(() => {
    forgetUse();
    void navigator.serviceWorker?.getRegistrations().then((all) => {
      for (const one of all) one.active?.postMessage({ ask: 'forget' });
    });
  }, []);
  return null;
}
