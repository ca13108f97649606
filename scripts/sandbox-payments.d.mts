import type { Settings } from '../src/platform/env';

export function sandboxPayments(
  settings: Pick<Settings, 'payments' | 'sandboxPort'>,
  kept: Readonly<Record<string, string>>,
): Record<string, string>;
