import { getTranslations } from 'next-intl/server';
import type { AttemptState } from '@/domain/payment/attempt';
import type { Locale } from '@/ui/format';
import { StatusChip, type Tone } from '@/ui/status';

const tones: { readonly [S in AttemptState]: Tone } = {
  created: 'live',
  requires_action: 'live',
  unknown: 'now',
  paid: 'done',
  failed: 'neutral',
  canceled: 'neutral',
  expired: 'neutral',
  mismatched: 'stop',
};

export async function TryChip({ status, locale }: { status: AttemptState; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'settlement.desk.states' });
  return <StatusChip tone={tones[status]}>{t(status)}</StatusChip>;
}
