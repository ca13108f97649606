import { getTranslations } from 'next-intl/server';
import { Tongue } from '@/modules/catalog/ui/tongue';
import { addressIn } from '@/ui/address';
import type { Locale } from '@/ui/format';
import { Icon } from '@/ui/icon';
import { PersonName } from '@/ui/person-name';
import { Photo } from '@/ui/photo';
import { Price } from '@/ui/price';
import { PrivateSum } from '@/ui/private-sum';
import { Khata, KhataRow, Split } from '@/ui/split';
import type { StudioLine, StudioOrder } from '../../queries/studio';
import { photoOf } from './words';

type Props = {
  readonly order: StudioOrder;
  readonly locale: Locale;
  /** Null where she sees sums; a word where they are hidden; undefined where they are none of the reader's business. */
  readonly hiddenLabel: string | null | undefined;
};

/** An order that ended before anybody paid brings her nothing. */
const brings = (stage: StudioOrder['stage']): boolean =>
  !['sent_back', 'came_back', 'declined', 'canceled'].includes(stage);

/** What she is to pack: the first piece large with its number, every piece by name. */
export function OrderPieces({ order, locale, hiddenLabel }: Props) {
  const [first] = order.lines;
  const photo = photoOf(first, locale, true);
  return (
    <>
      {photo && (
        <div className="relative">
          <Photo photo={photo} sizes="(min-width: 60rem) 34rem, 92vw" ratio="4/3" priority />
          <span className="quantity">
            <span className="num">{first?.quantity}</span>
          </span>
        </div>
      )}
      <ul className="mt-3 mb-5">
        {order.lines.map((line, index) => (
          <li key={line.id} className="flex items-center gap-3 py-1">
            {index > 0 && <SmallPhoto line={line} locale={locale} />}
            <span className="min-w-0 flex-1">
              <a
                className="inline-flex min-h-14 items-center font-bold"
                href={addressIn(locale, `/products/${line.productSlug}`)}
              >
                <Tongue text={line.title[locale]} locale={locale} />
              </a>
              {line.options[locale] && <span className="mute"> · {line.options[locale]}</span>}
              {line.wish !== '' && <Wish wish={line.wish} locale={locale} />}
            </span>
            {order.lines.length > 1 && hiddenLabel !== undefined && (
              <PrivateSum amount={line.due} locale={locale} hiddenLabel={hiddenLabel} />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function SmallPhoto({ line, locale }: { line: StudioLine; locale: Locale }) {
  const photo = photoOf(line, locale, true);
  return (
    <span className="flex items-center gap-2">
      <span className="text-t2 font-bold">
        <span className="num">{line.quantity}</span> ×
      </span>
      {photo && (
        <span className="w-16 flex-none">
          <Photo photo={photo} sizes="4rem" ratio="1/1" />
        </span>
      )}
    </span>
  );
}

/** What the buyer asked for, as large as the piece itself: it is what she must not miss. */
async function Wish({ wish, locale }: { wish: string; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'orders' });
  return (
    <span className="mb-3 block border-s-4 border-madder ps-3">
      <span className="mute block">{t('buyer_wish')}</span>
      <b className="block text-t3 leading-snug break-words [&:lang(ur)]:leading-[2.25]">
        <bdi>{wish}</bdi>
      </b>
    </span>
  );
}

/** Who it is for, what she gets, who comes for it. Of the buyer no more than she needs to pack. */
export async function WorkFacts({ order, locale, hiddenLabel }: Props) {
  const t = await getTranslations({ locale, namespace: 'studio' });
  const { buyer, parcel, stage } = order;
  return (
    <Khata>
      <KhataRow label={<Labelled icon="user">{t('facts.for')}</Labelled>}>
        <b>
          <PersonName>{buyer.firstName}</PersonName>
          {locale === 'ur' ? '، ' : ', '}
          {buyer.district[locale]}
        </b>
      </KhataRow>
      {hiddenLabel !== undefined && brings(stage) && (
        <KhataRow label={<Labelled icon="hand-coins">{t('you_get')}</Labelled>}>
          <b>
            <PrivateSum amount={order.due} locale={locale} hiddenLabel={hiddenLabel} />
          </b>
        </KhataRow>
      )}
      {hiddenLabel !== undefined && brings(stage) && order.given.minor > 0 && (
        <KhataRow label={<Labelled icon="tag">{t('facts.given')}</Labelled>}>
          <PrivateSum amount={order.given} locale={locale} hiddenLabel={hiddenLabel} />
        </KhataRow>
      )}
      {(stage === 'accept' || stage === 'pack' || stage === 'packed') && (
        <KhataRow label={<Labelled icon="truck">{t('facts.collects')}</Labelled>}>
          <b>{t(`collects.${stage}`)}</b>
        </KhataRow>
      )}
      {parcel?.courier && (
        <KhataRow label={<Labelled icon="truck">{t('facts.courier')}</Labelled>}>
          <b>
            <bdi>{parcel.courier}</bdi>
          </b>
        </KhataRow>
      )}
      {parcel?.trackingNumber && (
        <KhataRow label={t('facts.tracking')}>
          <span className="num">{parcel.trackingNumber}</span>
        </KhataRow>
      )}
      <KhataRow label={t('facts.number')}>
        <span className="num">{order.number}</span>
      </KhataRow>
    </Khata>
  );
}

function Labelled({
  icon,
  children,
}: {
  icon: 'user' | 'hand-coins' | 'truck' | 'tag';
  children: string;
}) {
  return (
    <>
      <Icon name={icon} className="me-2" />
      {children}
    </>
  );
}

/** Where the price goes, the same parts and figures as the buyer sees; left out where sums are hidden. */
export async function WorkSplit({ order, locale, hiddenLabel }: Props) {
  if (hiddenLabel !== null || !brings(order.stage)) return null;
  const t = await getTranslations({ locale, namespace: 'studio' });
  const parts = [
    { key: 'artisan', label: t('you_get'), amount: order.due },
    ...order.fees.map(({ part, amount }) => ({ key: part, label: t(`split.${part}`), amount })),
  ];
  return (
    <div className="mt-6">
      <Split
        parts={parts}
        label={
          <>
            {t('you_get')} <Price amount={order.due} locale={locale} />
          </>
        }
        locale={locale}
        foldedLabel={t('split.rest')}
        total={{ label: t('split.total'), amount: order.items }}
      />
    </div>
  );
}
