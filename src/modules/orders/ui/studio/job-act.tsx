import { getTranslations } from 'next-intl/server';
import { itemWords } from '@/modules/outbox/ui/item-words';
import { addressIn } from '@/ui/address';
import { ButtonLink } from '@/ui/button';
import type { Locale } from '@/ui/format';
import { Icon } from '@/ui/icon';
import type { StudioOrder } from '../../queries/studio';
import { AcceptOrder } from './accept-order';
import { OrderActs } from './order-acts';

type Props = { readonly order: StudioOrder; readonly locale: Locale };

/** What a card lets her do at once: take the order or say no; everything else is on its page. */
export async function JobAct({ order, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'studio' });
  const page = addressIn(locale, `/studio/orders/${order.id}`);
  const opening = (
    <ButtonLink href={page} variant={order.stage === 'pack' ? 'primary' : 'line'}>
      <Icon name="package" />
      {t('open')}
    </ButtonLink>
  );
  if (order.stage !== 'accept' && order.stage !== 'pack') return opening;
  return (
    <OrderActs
      orderId={order.id}
      stage={order.stage}
      words={await itemWords(locale)}
      signs={{ waits: <Icon name="device-mobile" />, sent: <Icon name="cloud-check" /> }}
      accept={<AcceptOrder order={order} locale={locale} />}
      pack={opening}
      decline={
        order.stage === 'accept' && (
          <ButtonLink variant="line" href={`${page}?answer=no`}>
            {t('cant')}
          </ButtonLink>
        )
      }
    />
  );
}
