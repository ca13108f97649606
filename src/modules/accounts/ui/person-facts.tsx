import { getTranslations } from 'next-intl/server';
import { isPhone, localPhone } from '@/domain/phone';

type Props = {
  readonly locale: 'en' | 'ur';
  readonly user: {
    readonly phone: string | null;
    readonly email: string | null;
    readonly hasSecondFactor: boolean;
  };
  readonly isStaff: boolean;
  readonly enrolHref: string;
};

/** What the house knows somebody by, and how the door is locked. */
export async function PersonFacts({ locale, user, isStaff, enrolHref }: Props) {
  const t = await getTranslations({ locale, namespace: 'accounts.account' });
  const { phone, email, hasSecondFactor } = user;
  return (
    <dl className="khata mt-6">
      {phone && isPhone(phone) && <Fact term={t('phone')} value={localPhone(phone)} />}
      {email && <Fact term={t('email')} value={email} />}
      {isStaff && (
        <div>
          <dt>{t('secondFactor')}</dt>
          <dd>
            {t(hasSecondFactor ? 'secondFactorOn' : 'secondFactorOff')}
            {!hasSecondFactor && (
              <a className="ms-3" href={enrolHref}>
                {t('enrol')}
              </a>
            )}
          </dd>
        </div>
      )}
    </dl>
  );
}

function Fact({ term, value }: { term: string; value: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <span className="num">{value}</span>
      </dd>
    </div>
  );
}
