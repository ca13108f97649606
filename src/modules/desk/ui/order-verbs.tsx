import { getTranslations } from 'next-intl/server';
import { attemptReasons } from '@/domain/fulfillment/flow';
import type { Money } from '@/domain/money';
import { cancelReasons } from '@/domain/order/flow';
import type { Actor } from '@/domain/policy';
import { formatMoney, type Locale } from '@/ui/format';
import {
  cancelOrderAction,
  confirmByPhoneAction,
  deliverAction,
  handOverAction,
  receiveBackAction,
  recordAttemptAction,
  refuseAction,
} from '../actions';
import type { Courier } from '../queries/choices';
import { openVerbs, type Standing, type Verb } from '../queries/verbs';
import { VerbForm, type VerbFormProps } from './verb-form';

/** What the verbs must know of an order. */
export type VerbOrder = Omit<Standing, 'parcel'> & {
  readonly id: string;
  readonly groupId: string;
  readonly total: Money;
  readonly parcel: (NonNullable<Standing['parcel']> & { id: string; attempts: number }) | null;
};

export type VerbsProps = {
  readonly order: VerbOrder;
  readonly actor: Actor;
  readonly couriers: readonly Courier[];
  /** The own path, without language, that a verb comes back to. */
  readonly returnTo: string;
  readonly locale: Locale;
  /** Verbs that stand elsewhere on the page. */
  readonly without?: readonly Verb[];
};

/** What this member of staff can do with this order now, each as a form of its own. */
export async function OrderVerbs({ without = [], ...props }: VerbsProps) {
  const open = openVerbs(props.actor, props.order).filter((verb) => !without.includes(verb));
  if (open.length === 0) return null;
  const forms = await verbForms(props);
  return open.map((verb, index) => (
    <VerbForm
      key={verb}
      {...forms[verb]}
      variant={variantOf(verb, index)}
      hidden={{ ...forms[verb].hidden, returnTo: props.returnTo, locale: props.locale }}
    />
  ));
}

function variantOf(verb: Verb, index: number): VerbFormProps['variant'] {
  if (verb === 'cancel' || verb === 'refuse') return 'stop';
  return index === 0 ? 'primary' : 'line';
}

type Forms = Record<Verb, Omit<VerbFormProps, 'variant'>>;

async function verbForms({ order, couriers, locale }: VerbsProps): Promise<Forms> {
  const t = await getTranslations({ locale, namespace: 'admin.verbs' });
  const parcel = { parcelId: order.parcel?.id ?? '' };
  const words = (verb: Verb) => ({
    name: `${verb}-${order.id}`,
    label: t(`${verb}.label`),
    submit: t(`${verb}.submit`),
    busy: t(`${verb}.busy`),
  });
  const note = { kind: 'text', name: 'note', label: t('note') } as const;
  const restock = {
    kind: 'choice',
    name: 'restock',
    label: t('restock'),
    options: [
      { value: 'yes', label: t('restock_yes') },
      { value: 'no', label: t('restock_no') },
    ],
  } as const;
  const reasonOf = (options: { value: string; label: string }[]) =>
    ({ kind: 'select', name: 'reason', label: t('reason'), empty: t('choose'), options }) as const;
  const attempts = attemptReasons.map((value) => ({ value, label: t(`attempts.${value}`) }));
  const endings = cancelReasons.map((value) => ({ value, label: t(`cancellations.${value}`) }));
  return {
    confirm: {
      ...words('confirm'),
      action: confirmByPhoneAction,
      hidden: { groupId: order.groupId },
      fields: [],
    },
    hand_over: {
      ...words('hand_over'),
      action: handOverAction,
      hidden: parcel,
      fields: [
        {
          kind: 'select',
          name: 'courier',
          label: t('courier'),
          empty: t('choose'),
          options: couriers.map(({ slug, name }) => ({ value: slug, label: name })),
        },
        { kind: 'text', name: 'trackingNumber', label: t('tracking'), isCode: true },
      ],
    },
    attempt: {
      ...words('attempt'),
      action: recordAttemptAction,
      hidden: { ...parcel, seen: String(order.parcel?.attempts ?? 0) },
      fields: [reasonOf(attempts), note],
    },
    deliver: {
      ...words('deliver'),
      action: deliverAction,
      hidden: parcel,
      fields: [
        {
          kind: 'text',
          name: 'cash',
          label: t('cash'),
          hint: t('expected', { amount: formatMoney(order.total, locale) }),
          isFigure: true,
        },
      ],
    },
    refuse: {
      ...words('refuse'),
      action: refuseAction,
      hidden: parcel,
      fields: [note],
    },
    receive_back: {
      ...words('receive_back'),
      action: receiveBackAction,
      hidden: parcel,
      fields: [restock],
    },
    cancel: {
      ...words('cancel'),
      action: cancelOrderAction,
      hidden: { orderId: order.id },
      fields: [
        reasonOf(endings),
        note,
        restock,
        { kind: 'box', name: 'notify', label: t('notify') },
      ],
    },
  };
}
