import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/ui/action-form';
import { addressIn } from '@/ui/address';
import { ButtonLink } from '@/ui/button';
import type { Locale } from '@/ui/format';
import { SubmitButton } from '@/ui/submit-button';
import { Thappa } from '@/ui/thappa-mark';
import { portraitAction } from '../actions/tasks';
import type { OwnShop } from '../queries/own-shops';

/** Her mark alone, a drawn workshop, or a photo she takes in her shop. */
export async function PortraitChoice({ shop, locale }: { shop: OwnShop; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'joining.task' });
  const choices = [
    {
      avatar: 'thappa',
      label: t('mark'),
      picture: <Thappa id={shop.id} fine />,
    },
    {
      avatar: 'drawn',
      label: t('drawn'),
      picture: (
        <img
          className="size-full object-cover"
          src="/pictures/maker-loom-1-640.webp"
          alt=""
          width={320}
          height={320}
        />
      ),
    },
  ];
  return (
    <div className="grid gap-4">
      <div className="grid grid-cols-2 gap-3">
        {choices.map(({ avatar, label, picture }) => (
          <ActionForm
            key={avatar}
            action={portraitAction}
            hidden={{ locale, artisanId: shop.id, avatar }}
            name={avatar}
            className="grid grid-cols-[minmax(0,1fr)] grid-rows-[auto_1fr] border border-edge bg-surface [&_.btn]:rounded-none [&_.btn]:px-2"
          >
            <span className="grid aspect-square place-items-center overflow-clip bg-sunk [--mark:6rem]">
              {picture}
            </span>
            <SubmitButton variant="quiet" busyLabel={t('choosing')}>
              {label}
            </SubmitButton>
          </ActionForm>
        ))}
      </div>
      <ButtonLink
        href={addressIn(locale, `/studio/shop?shop=${shop.slug}`)}
        variant="line"
        size="big"
        wide
      >
        {t('own_photo')}
      </ButtonLink>
    </div>
  );
}
