import { AudioPlayer } from '@/ui/audio-player';
import { FileField } from '@/ui/file-field';
import { Heading } from '@/ui/headline';
import { Icon } from '@/ui/icon';
import { ListenButton } from '@/ui/listen-button';
import { Notice } from '@/ui/notice';
import { Photo } from '@/ui/photo';
import { PrivateSum } from '@/ui/private-sum';
import { StudioHead, TaskPatch, WaysOn } from '@/ui/studio-shell';
import { photos, type Sample, sums } from './specimen';
import { StudioHands } from './studio-hands';

/** A recording as long as one may be; samples hold no sound. */
const recording = { hash: 'sample', format: 'webm', durationMs: 74_000, bytes: 296_000 } as const;

/** What stands on her pages between heading and button. */
export function StudioTools({ locale, t }: Sample) {
  return (
    <section className="mt-10" aria-label={t('tools')}>
      <StudioHead
        heading={<Heading level={2}>{t('tools')}</Heading>}
        lead={t('toolsLead')}
        ear={
          <ListenButton
            text={`${t('tools')} ${t('toolsLead')}`}
            label={t('hear')}
            locale={locale}
          />
        }
      />
      <div className="two-col">
        <div className="grid content-start gap-5">
          <Notice tone="now" sign={<Icon name="package" />}>
            {t('signNotice')}
          </Notice>
          <AudioPlayer
            audio={recording}
            labels={{ name: t('voiceName'), play: t('voicePlay'), pause: t('voicePause') }}
            note={t('voiceNote')}
          />
          <form action="#">
            <FileField
              name="sample-photo"
              label={t('fileLabel')}
              hint={t('fileHint')}
              accept="image/*"
              sign={<Icon name="camera-duotone" />}
            />
          </form>
          <TaskPatch href="#patch" label={t('patch')} note={t('patchNote')} />
          <p className="text-t3">
            <PrivateSum amount={sums.hers} locale={locale} hiddenLabel={t('hiddenSum')} />
          </p>
          <WaysOn
            ways={[
              {
                href: '#w1',
                label: t('wayShop'),
                note: t('wayShopNote'),
                icon: 'storefront-duotone',
              },
              { href: '#w2', label: t('wayLesson'), icon: 'package-duotone' },
            ]}
          />
        </div>
        <StudioHands
          words={{
            pick: t('pick'),
            cotton: t('cotton'),
            wool: t('wool'),
            price: t('price'),
            erase: t('erase'),
          }}
          tick={<Icon name="check-bold" />}
          eraseSign={<Icon name="backspace" />}
          pictures={{
            cotton: <Photo photo={{ ...photos.ajrakClose, alt: '' }} sizes="8rem" ratio="1/1" />,
            wool: <Photo photo={{ ...photos.ralli, alt: '' }} sizes="8rem" ratio="1/1" />,
          }}
        />
      </div>
    </section>
  );
}
