import { ButtonLink } from '@/ui/button';
import { Heading, Headline } from '@/ui/headline';
import { Kinara } from '@/ui/kinara';
import { ListenButton } from '@/ui/listen-button';
import { Notice } from '@/ui/notice';
import { Price } from '@/ui/price';
import { Khata, KhataRow, Split, type SplitPart } from '@/ui/split';
import { EmptyState, StatusChip, Stitch } from '@/ui/status';
import { Thappa } from '@/ui/thappa-mark';
import { type Sample, sums } from './specimen';

/** The parts of a sample price. */
export const splitParts = (t: Sample['t']): SplitPart[] => [
  { key: 'maker', label: t('maker'), amount: sums.hers },
  { key: 'house', label: t('house'), amount: sums.house },
  { key: 'tax', label: t('tax'), amount: sums.tax },
  { key: 'moving', label: t('moving'), amount: sums.moving },
];

/** Price, split bar open and folded, khata of facts. */
export function MoneyBoard({ locale, t }: Sample) {
  const label = (
    <>
      {t('barLabel')} <Price amount={sums.hers} locale={locale} />
    </>
  );
  return (
    <div className="grid content-start gap-6">
      <Heading level={2}>{t('split')}</Heading>
      <p className="text-t3">
        <Price amount={sums.price} locale={locale} />
      </p>
      <Split
        parts={splitParts(t)}
        label={label}
        locale={locale}
        total={{ label: t('youPay'), amount: sums.price }}
      />
      <Split parts={splitParts(t)} label={label} locale={locale} foldedLabel={t('whereRest')} />
      <Heading level={2}>{t('facts')}</Heading>
      <Khata>
        <KhataRow label={t('cloth')}>{t('clothIs')}</KhataRow>
        <KhataRow label={t('size')}>{t('sizeIs')}</KhataRow>
        <KhataRow label={t('care')}>{t('careIs')}</KhataRow>
      </Khata>
    </div>
  );
}

/** Chips, notices, stitches, nothing to show. */
export function StateBoard({ t }: Sample) {
  const day = t('dayOne');
  return (
    <div className="grid content-start gap-5">
      <Heading level={2}>{t('states')}</Heading>
      <p className="flex flex-wrap gap-3">
        <StatusChip tone="done" icon="check-bold">
          {t('done')}
        </StatusChip>
        <StatusChip tone="now" icon="clock-bold">
          {t('now')}
        </StatusChip>
        <StatusChip tone="live">{t('live')}</StatusChip>
        <StatusChip tone="stop">{t('stopped')}</StatusChip>
        <StatusChip tone="neutral">{t('neutral')}</StatusChip>
      </p>
      <Notice tone="now">{t('cash')}</Notice>
      <Notice tone="done">{t('savedNotice')}</Notice>
      <Notice>{t('infoNotice')}</Notice>
      <Notice tone="stop">{t('errorNotice')}</Notice>
      <Stitch
        steps={[
          { key: '1', state: 'done', title: t('step1'), note: day },
          { key: '2', state: 'done', title: t('step2'), note: day },
          { key: '3', state: 'failed', title: t('stepFailed'), note: day },
          { key: '4', state: 'now', title: t('step3'), note: day },
          { key: '5', state: 'todo', title: t('step4') },
        ]}
      />
      <EmptyState action={<ButtonLink href="#">{t('clear')}</ButtonLink>}>{t('empty')}</EmptyState>
    </div>
  );
}

/** Marks large and small, the voice band, the four borders. */
export function MarkBoard({ locale, t }: Sample) {
  const ids = Array.from({ length: 12 }, (_, i) => `art_${i + 1}`);
  return (
    <section>
      <div className="wrap sec">
        <Heading level={2}>{t('marks')}</Heading>
        <div className="mt-5 flex flex-wrap gap-4 [--mark:6rem]">
          {ids.map((id) => (
            <Thappa key={id} id={id} fine />
          ))}
        </div>
        <div className="mt-5 flex flex-wrap gap-3 [--mark:1.6rem]">
          {ids.map((id) => (
            <Thappa key={id} id={id} />
          ))}
        </div>
      </div>
      <div className="on-indigo mt-8 py-10">
        <div className="wrap flex flex-wrap items-center gap-8">
          <div className="[--mark:min(11rem,38vw)]">
            <Thappa id="art_zubaida" fine title={t('maker')} />
          </div>
          <div className="flex-1 basis-72">
            <Headline as="blockquote" size={4}>
              {t('quote')}
            </Headline>
            <ListenButton text={t('quote')} label={t('hear')} locale={locale} />
          </div>
        </div>
      </div>
      <div className="grid gap-3 py-6">
        <Kinara band="ajrak" />
        <Kinara band="kashi" />
        <Kinara band="phulkari" />
        <Kinara band="ralli" />
      </div>
    </section>
  );
}
