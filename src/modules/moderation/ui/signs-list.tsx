import { getTranslations } from 'next-intl/server';
import { formatMoney, type Locale } from '@/ui/format';
import { Notice } from '@/ui/notice';
import { SmallIcon } from '@/ui/small-icon';
import type { ModerationItem } from '../queries/item';

/** What should be looked at twice, before the rest is read; nothing where all is as usual. */
export async function SignsList({ found, locale }: { found: ModerationItem; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'moderation' });
  const { contact, price } = found.signs;
  const said = [
    contact && t('signs.contact', { what: t(`signs.contacts.${contact}`) }),
    price &&
      t(price.asked.minor > price.usual.minor ? 'signs.dear' : 'signs.cheap', {
        asked: formatMoney(price.asked, locale),
        usual: formatMoney(price.usual, locale),
      }),
    !found.maker.isOpen && t('signs.closed_shop'),
  ].filter((sentence): sentence is string => typeof sentence === 'string');
  if (said.length === 0) return null;
  return (
    <section aria-label={t('signs.title')} className="grid gap-2">
      {said.map((sentence) => (
        <Notice tone="now" key={sentence} sign={<SmallIcon name="warning-bold" />}>
          {sentence}
        </Notice>
      ))}
    </section>
  );
}

/** How well a piece is told and what is left out: advice for a word to her, never a reason to refuse. */
export async function ToldScore({ found, locale }: { found: ModerationItem; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'moderation' });
  const { told } = found.signs;
  if (!told) return null;
  const missing = told.missing.map((part) => t(`missing.${part}`));
  return (
    <p>
      <b>{t('score', { score: told.score })}</b>
      {missing.length > 0 && (
        <span className="mute">
          {' '}
          {t('score_missing', { parts: missing.join(locale === 'ur' ? '، ' : ', ') })}
        </span>
      )}
    </p>
  );
}
