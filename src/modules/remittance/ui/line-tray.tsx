import { getTranslations } from 'next-intl/server';
import { VerbForm, type VerbFormProps } from '@/modules/desk/ui/verb-form';
import { addressIn } from '@/ui/address';
import type { Locale } from '@/ui/format';
import { Figure, Price } from '@/ui/price';
import { Tray } from '@/ui/staff-table';
import {
  askCourierAction,
  askWriteOffAction,
  decideWriteOffAction,
  enterAction,
  matchAction,
  sendBackAction,
  setAsideAction,
  takeAction,
} from '../actions';
import type { ChosenLine } from '../queries/desk';
import type { Line } from '../types';

type Props = {
  readonly chosen: ChosenLine;
  /** Only an exception of a posted statement can be dealt with. */
  readonly isOpen: boolean;
  readonly returnTo: string;
  readonly locale: Locale;
};

/** The chosen line: theirs beside ours, and the ways it can end. */
export async function LineTray({ chosen, isOpen, returnTo, locale }: Props) {
  const { line } = chosen;
  const t = await getTranslations({ locale, namespace: 'remittance' });
  return (
    <Tray label={line.trackingNumber}>
      <b>
        <Figure>{line.trackingNumber || '–'}</Figure>
      </b>
      <span>
        {t('sums.they_say')} <Price amount={line.paid} locale={locale} />
      </span>
      <span>
        {t('sums.we_say')} <Price amount={line.held} locale={locale} />
      </span>
      {line.orderId && (
        <a href={addressIn(locale, `/admin/orders/${line.orderId}`)}>
          {t('lines.order')} <Figure>{line.parcelNumber ?? ''}</Figure>
        </a>
      )}
      {isOpen && line.resolvedAt === null && line.bucket !== 'matched' && (
        <Verbs chosen={chosen} returnTo={returnTo} locale={locale} />
      )}
      {line.raw && (
        <p className="mute basis-full">
          {t('lines.raw')} <code dir="ltr">{line.raw}</code>
        </p>
      )}
    </Tray>
  );
}

type Verb =
  | 'take'
  | 'ask'
  | 'match'
  | 'back'
  | 'write_off'
  | 'agree'
  | 'refuse'
  | 'enter'
  | 'aside';

/** What can be done about each kind of line, the likeliest first. */
function verbsOf({ line, writeOff }: ChosenLine): readonly Verb[] {
  if (writeOff) return writeOff.isOwn ? [] : ['agree', 'refuse'];
  const ways: Partial<Record<Line['bucket'], readonly Verb[]>> = {
    short: line.resolution === 'asked' ? ['write_off'] : ['ask', 'write_off'],
    missing: line.resolution === 'asked' ? ['write_off'] : ['ask', 'write_off'],
    over: ['match', 'back', 'write_off'],
    duplicate: ['match', 'back', 'write_off'],
    unknown: ['match', 'back', 'write_off'],
    unreadable: ['enter', 'aside'],
  };
  return [...(ways[line.bucket] ?? []), 'take'];
}

async function Verbs({ chosen, returnTo, locale }: Omit<Props, 'isOpen'>) {
  const t = await getTranslations({ locale, namespace: 'remittance.verbs' });
  const { line, writeOff } = chosen;
  const isTooMuch = ['over', 'duplicate', 'unknown'].includes(line.bucket);
  const special: Record<
    Verb,
    Pick<VerbFormProps, 'action' | 'fields' | 'variant'> & { note?: string }
  > = {
    take: { action: takeAction, fields: [], variant: 'quiet' },
    ask: { action: askCourierAction, fields: [], variant: 'primary' },
    match: {
      action: matchAction,
      variant: 'primary',
      fields: [{ kind: 'text', name: 'trackingNumber', label: t('match.tracking'), isCode: true }],
      note: t('match.note'),
    },
    back: {
      action: sendBackAction,
      variant: 'line',
      fields: [{ kind: 'text', name: 'reference', label: t('back.reference'), isCode: true }],
      note: t('back.note'),
    },
    write_off: {
      action: askWriteOffAction,
      variant: 'stop',
      fields: [{ kind: 'text', name: 'reason', label: t('write_off.reason') }],
      note: t(isTooMuch ? 'write_off.note_gain' : 'write_off.note_loss'),
    },
    agree: { action: decideWriteOffAction, fields: [], variant: 'primary' },
    refuse: { action: decideWriteOffAction, fields: [], variant: 'line' },
    enter: {
      action: enterAction,
      variant: 'primary',
      fields: [
        { kind: 'text', name: 'trackingNumber', label: t('enter.tracking'), isCode: true },
        { kind: 'text', name: 'collected', label: t('enter.collected'), isFigure: true },
        { kind: 'text', name: 'fee', label: t('enter.fee'), isFigure: true },
        { kind: 'text', name: 'tax', label: t('enter.tax'), isFigure: true },
      ],
    },
    aside: {
      action: setAsideAction,
      variant: 'line',
      fields: [{ kind: 'text', name: 'reason', label: t('aside.reason') }],
      note: t('aside.note'),
    },
  };
  const decision: Partial<Record<Verb, string>> = { agree: 'approve', refuse: 'decline' };
  const label = (verb: Verb) =>
    verb === 'write_off' && isTooMuch ? t('write_off.label_gain') : t(`${verb}.label`);
  return (
    <>
      {writeOff?.isOwn && <span className="mute">{t('waits')}</span>}
      {verbsOf(chosen).map((verb) => (
        <VerbForm
          key={verb}
          {...special[verb]}
          name={`${verb}-${line.id}`}
          hidden={{
            lineId: line.id,
            returnTo,
            locale,
            ...(decision[verb] ? { move: decision[verb] } : {}),
          }}
          label={label(verb)}
          submit={t(`${verb}.submit`)}
          busy={t(`${verb}.busy`)}
        />
      ))}
    </>
  );
}
