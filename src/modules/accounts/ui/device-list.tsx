import { getTranslations } from 'next-intl/server';
import { formatMoment } from '@/ui/format';
import { StatusChip } from '@/ui/status';
import { endOneSession } from '../actions';
import { PressForm } from './press-form';

type Device = {
  readonly id: string;
  readonly browser: string;
  readonly system: string;
  readonly method: string;
  readonly lastSeenAt: Date;
};

/** Where somebody is signed in; every place but this one can be ended here. */
export async function DeviceList({
  locale,
  current,
  devices,
}: {
  locale: 'en' | 'ur';
  current: string;
  devices: readonly Device[];
}) {
  const t = await getTranslations({ locale, namespace: 'accounts.account' });
  const nameOf = ({ browser, system }: Device) =>
    browser && system ? t('device', { browser, system }) : browser || system || t('deviceUnknown');
  return (
    <ul className="khata">
      {devices.map((device) => (
        <li key={device.id} className="items-center!">
          <span>
            <b>{nameOf(device)}</b>
            <span className="mute small block">
              {t('seen', {
                at: formatMoment(device.lastSeenAt, locale),
                how: t(device.method === 'password' ? 'byPassword' : 'byPhoneCode'),
              })}
            </span>
          </span>
          {device.id === current ? (
            <span className="shrink-0">
              <StatusChip tone="done">{t('thisDevice')}</StatusChip>
            </span>
          ) : (
            <PressForm
              action={endOneSession}
              name={device.id}
              hidden={{ locale, sessionId: device.id }}
              label={t('end')}
              spoken={t('endNamed', { device: nameOf(device) })}
              busy={t('ending')}
              variant="line"
            />
          )}
        </li>
      ))}
    </ul>
  );
}
