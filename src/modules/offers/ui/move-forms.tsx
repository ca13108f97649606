import { getTranslations } from 'next-intl/server';
import type { Promotion } from '@/domain/promotion/promotion';
import { ActionForm } from '@/ui/action-form';
import type { Locale } from '@/ui/format';
import { SubmitButton } from '@/ui/submit-button';
import { moveOwnPromotionAction, movePromotionAction } from '../actions';

const open = {
  active: ['pause', 'end'],
  paused: ['resume', 'end'],
  ended: [],
} as const satisfies Record<Promotion['status'], readonly string[]>;

/** What can be done with a promotion now, one button each. */
export async function MoveForms({
  promotion,
  shop,
  locale,
}: {
  promotion: Promotion;
  /** The shop in whose studio it stands; left out on the desk. */
  shop?: string;
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'offers' });
  return (
    <div className="flex flex-wrap gap-2 wide:flex-nowrap">
      {open[promotion.status].map((move) => (
        <ActionForm
          key={move}
          action={shop === undefined ? movePromotionAction : moveOwnPromotionAction}
          name={`${move}-${promotion.id}`}
          hidden={{ locale, id: promotion.id, move, ...(shop === undefined ? {} : { shop }) }}
        >
          <SubmitButton
            variant={move === 'end' ? 'stop' : 'line'}
            busyLabel={t('busy')}
            aria-label={t('move_of', { move: t(`moves.${move}`), name: promotion.name[locale] })}
          >
            {t(`moves.${move}`)}
          </SubmitButton>
        </ActionForm>
      ))}
    </div>
  );
}
