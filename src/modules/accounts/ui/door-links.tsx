import { getTranslations } from 'next-intl/server';
import type { Actor } from '@/domain/policy';
import { addressIn } from '@/ui/address';
import { ButtonLink } from '@/ui/button';
import type { Locale } from '@/ui/format';
import { doorFor } from '../queries';

/** The doors this person may go through from the account. */
export async function DoorLinks({ actor, locale }: { actor: Actor; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'accounts.account' });
  const door = doorFor(actor);
  const isAgent = actor.kind === 'user' && actor.partners.length > 0;
  return (
    <>
      {door !== '/account' && (
        <ButtonLink href={addressIn(locale, door)}>
          {t(door === '/admin' ? 'admin' : 'studio')}
        </ButtonLink>
      )}
      {isAgent && (
        <ButtonLink
          href={addressIn(locale, '/partner')}
          variant={door === '/account' ? 'primary' : 'line'}
        >
          {t('partner')}
        </ButtonLink>
      )}
    </>
  );
}
