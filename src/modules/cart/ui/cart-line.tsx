import { getTranslations } from 'next-intl/server';
import { maxQuantity } from '@/domain/stock/available';
import { ActionForm } from '@/ui/action-form';
import { addressIn } from '@/ui/address';
import { QuantityStepper } from '@/ui/choice';
import { FieldError } from '@/ui/field';
import { formatMoney, type Locale } from '@/ui/format';
import { Photo } from '@/ui/photo';
import { Price } from '@/ui/price';
import { SubmitButton } from '@/ui/submit-button';
import { removeLineAction, setQuantityAction } from '../actions';
import type { CartViewLine } from '../queries';
import { lineIssues } from './line-issues';

type Props = { line: CartViewLine; locale: Locale };

/** One kind of piece in the cart: what it is, how many, what stands in its way, and taking it out. */
export async function CartLine({ line, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'cart' });
  const title = line.title[locale];
  const options = line.options[locale];
  const issues = await lineIssues(line, locale);
  const isBlocked = line.issues.some(({ code }) => code === 'line.not_buyable');
  return (
    <li className="flex gap-4 border-b border-rule py-5" id={line.cartLineId}>
      <div className="w-20 flex-none sm:w-24">
        {line.image && (
          <Photo
            photo={{ ...line.image, alt: '' }}
            sizes="6rem"
            imageClass={isBlocked ? 'sold' : ''}
          />
        )}
      </div>
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <h3 className="min-w-0 flex-1 basis-48 text-t0">
            <a href={addressIn(locale, `/products/${line.productSlug}`)}>{title}</a>
          </h3>
          {isBlocked ? (
            <s className="mute">
              <Price amount={line.total} locale={locale} />
            </s>
          ) : (
            <Price amount={line.total} locale={locale} />
          )}
        </div>
        <p className="small mute">
          {[options, await makingWords(line, locale)].filter(Boolean).join(' · ')}
          {line.quantity > 1 && (
            <span className="block">{t('each', { price: formatMoney(line.price, locale) })}</span>
          )}
        </p>
        {line.wish !== '' && (
          <p className="small mt-1">
            {t('wish')}{' '}
            <b className="break-words text-t0">
              <bdi>{line.wish}</bdi>
            </b>
          </p>
        )}
        {issues.map((issue) => (
          <FieldError key={issue.code} id={`${line.cartLineId}-${issue.code}`}>
            {issue.sentence}
          </FieldError>
        ))}
        <LineControls line={line} locale={locale} isBlocked={isBlocked} />
      </div>
    </li>
  );
}

async function makingWords(line: CartViewLine, locale: Locale): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'cart' });
  if (line.kind === 'one_of_a_kind') return t('one_of_a_kind');
  return line.kind === 'made_to_order' ? t('made_for_you', { days: line.makingDays }) : '';
}

async function LineControls({
  line,
  locale,
  isBlocked,
}: {
  line: CartViewLine;
  locale: Locale;
  isBlocked: boolean;
}) {
  const t = await getTranslations({ locale, namespace: 'cart' });
  const title = line.title[locale];
  const available = Math.min(line.most, maxQuantity);
  const tooMany = line.quantity > available;
  const own = { lineId: line.cartLineId, locale };
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-2">
      {!isBlocked && available > 0 && (
        <ActionForm action={setQuantityAction} hidden={own} name={`set-${line.cartLineId}`}>
          {tooMany ? (
            <SubmitButton
              variant="line"
              name="quantity"
              value={available}
              busyLabel={t('accepting')}
            >
              {t('take_available', { available })}
            </SubmitButton>
          ) : (
            <QuantityStepper
              name="quantity"
              quantity={line.quantity}
              min={1}
              max={available}
              label={t('quantity', { title })}
              lessLabel={t('less', { title })}
              moreLabel={t('more', { title })}
            />
          )}
        </ActionForm>
      )}
      <ActionForm action={removeLineAction} hidden={own} name={`remove-${line.cartLineId}`}>
        <button type="submit" className="plain" aria-label={t('remove_named', { title })}>
          {t('remove')}
        </button>
      </ActionForm>
    </div>
  );
}
