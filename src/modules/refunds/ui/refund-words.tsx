import { getTranslations } from 'next-intl/server';
import type { RefundState } from '@/domain/refund/flow';
import type { Locale } from '@/ui/format';
import { StatusChip, type Tone } from '@/ui/status';
import type { DeskRefund } from '../queries/desk';

const tones: Record<RefundState, Tone> = {
  requested: 'now',
  approved: 'live',
  processing: 'live',
  succeeded: 'done',
  failed: 'stop',
  declined: 'neutral',
};

/** A refund's state in a word. */
export async function RefundChip({ status, locale }: { status: RefundState; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'refunds.states' });
  return <StatusChip tone={tones[status]}>{t(status)}</StatusChip>;
}

type Going = Pick<DeskRefund, 'destination' | 'destinationMasked' | 'provider'>;

/** Where the money goes, as far as anybody needs to see it. */
export async function GoesTo({ refund, locale }: { refund: Going; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'refunds' });
  const { destination, destinationMasked, provider } = refund;
  const isProvider = destination === 'original' && provider !== null;
  return (
    <>
      {isProvider ? t(`providers.${provider as 'stripe'}`) : t(`destinations.${destination}`)}
      {destinationMasked && (
        <>
          {' '}
          <bdi className="mute" dir="ltr">
            {destinationMasked}
          </bdi>
        </>
      )}
    </>
  );
}
