import { getTranslations } from 'next-intl/server';
import { isMet } from '@/domain/artisan/requirement';
import { PressForm } from '@/modules/accounts/ui/press-form';
import type { AskedOfShop } from '@/modules/levels/queries';
import { addressIn } from '@/ui/address';
import { ButtonLink } from '@/ui/button';
import type { Locale } from '@/ui/format';
import { Icon } from '@/ui/icon';
import { Notice } from '@/ui/notice';
import { handInAction } from '../actions/tasks';
import type { OwnShop } from '../queries/own-shops';
import { Lesson } from './lesson';
import { PhotoForm } from './photo-form';
import { PortraitChoice } from './portrait-choice';

type Props = {
  readonly task: AskedOfShop;
  readonly shop: OwnShop;
  readonly locale: Locale;
};

/** What one task asks of her, and how it stands. */
export async function TaskContent({ task, shop, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'joining.task' });
  const { submission, standing } = task;
  return (
    <>
      {isMet(standing) && <Notice tone="done">{t('done')}</Notice>}
      {standing === 'waiting' && <Notice>{t('waits')}</Notice>}
      {standing === 'refused' && (
        <Notice tone="stop">{t('refused', { reason: submission?.reason ?? '' })}</Notice>
      )}
      {submission?.masked && (
        <p className="mt-3">{t('sent', { masked: `\u2066${submission.masked}\u2069` })}</p>
      )}
      <div className="mt-5">
        {task.way === 'computed' ? (
          <Elsewhere task={task} shop={shop} locale={locale} />
        ) : (
          <HandIn task={task} shop={shop} locale={locale} />
        )}
      </div>
    </>
  );
}

/** What the house sees by itself is done where it belongs. */
async function Elsewhere({ task, shop, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'joining.task' });
  const to = (path: string) => addressIn(locale, `${path}?shop=${shop.slug}`);
  const look = {
    variant: isMet(task.standing) ? 'line' : 'primary',
    size: 'big',
    wide: true,
  } as const;
  switch (task.computes) {
    case 'portrait':
      return <PortraitChoice shop={shop} locale={locale} />;
    case 'first_piece':
      return (
        <ButtonLink href={to('/join/photo')} {...look}>
          {t('go_photo')}
        </ButtonLink>
      );
    case 'story':
      return (
        <ButtonLink href={to('/studio/stories')} {...look}>
          {t('go_story')}
        </ButtonLink>
      );
    case 'payout':
      return (
        <ButtonLink href={to('/studio/earnings/account')} {...look}>
          {t('go_payout')}
        </ButtonLink>
      );
    default:
      return <p className="mute">{t('nothing_to_send')}</p>;
  }
}

async function HandIn({ task, shop, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'joining.task' });
  const say = await getTranslations({ locale, namespace: 'joining' });
  const isDone = isMet(task.standing);
  const hidden = { locale, artisanId: shop.id, slug: task.slug };
  if (task.way === 'attested') {
    const isLesson = task.slug === 'training';
    return (
      <>
        {isLesson && <Lesson locale={locale} />}
        {!isDone && (
          <div className="mt-5 [&_form]:grid">
            <PressForm
              action={handInAction}
              name={task.slug}
              hidden={hidden}
              label={isLesson ? say('lesson.seen') : t('attest')}
              busy={t('attesting')}
              size="big"
              wide
            />
          </div>
        )}
      </>
    );
  }
  if (isDone) return null;
  const kind = task.slug === 'cnic' || task.slug === 'ntn' ? task.slug : 'other';
  return (
    <PhotoForm
      action={handInAction}
      hidden={hidden}
      file={task.asksPaper ? 'paper' : null}
      fileHint={task.asksPaper ? t('paper_hint') : undefined}
      number={task.asksNumber ? { label: t('number'), hint: t(`number_${kind}`) } : undefined}
      sign={<Icon name="camera-duotone" />}
      gallerySign={<Icon name="images" />}
      words={{
        take: t('take'),
        gallery: say('photo.gallery'),
        chosen: t('paper'),
        preparing: say('photo.preparing'),
        send: t('send'),
        sending: t('sending'),
      }}
    />
  );
}
