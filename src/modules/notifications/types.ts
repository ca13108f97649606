import type { Channel } from '@/platform/messages/ports';

/**
 * What each template needs. Links are own paths (`/orders/HM-2K7Q?key=…`, without language); they become absolute
 * and get the language when the message is written. Amounts are paisa. Names may be anything a person typed.
 */
export type TemplateParams = {
  /** To the buyer, one per order group: please confirm. Where both links are one, it is said once. */
  'order.received': {
    name: string;
    number: string;
    totalMinor: number;
    orderLink: string;
    confirmLink: string;
  };
  /** To the buyer of a prepaid purchase: what to pay, and where. */
  'order.unpaid': { name: string; number: string; totalMinor: number; orderLink: string };
  /** To the buyer: the money came, the work begins. */
  'order.paid': { number: string; totalMinor: number; orderLink: string };
  /** To the buyer: it was not paid in time and has ended. */
  'order.unpaid_expired': { number: string; orderLink: string };
  /** To the buyer: money came that is not needed (any more), and goes back. */
  'payment.surplus': { number: string; amountMinor: number; orderLink: string };
  /** To the buyer: the slip does not show the money; please send it again. */
  'payment.proof_refused': { number: string; orderLink: string };
  /** To the buyer: confirmed, the work begins. */
  'order.placed': { number: string; orderLink: string };
  /** To the artisan: never an amount, a lent phone shows it to others. */
  'order.new': { number: string; pieces: number; orderLink: string };
  /** To the artisan: a day is left to answer; tomorrow, or today, it should go. */
  'order.answer_soon': { number: string; orderLink: string };
  'order.send_soon': { number: string; pieces: number; orderLink: string };
  'order.declined': { number: string; artisan: string; orderLink: string };
  'order.canceled': { number: string; artisan: string; orderLink: string };
  'order.expired': { number: string; orderLink: string };
  /** `cashMinor` is what the rider will ask for; 0 when it is paid. */
  'parcel.shipped': {
    artisan: string;
    courier: string;
    trackingNumber: string;
    cashMinor: number;
    orderLink: string;
  };
  'parcel.attempted': { artisan: string; courier: string; cashMinor: number; orderLink: string };
  'parcel.delivered': { artisan: string; orderLink: string };
  'parcel.refused': { artisan: string; orderLink: string };
  /** To the buyer: store credit with its code, which is kept nowhere else. */
  'credit.issued': { code: string; amountMinor: number };
  /** To everybody who may have to say that it wasn't her; the link stops the account and needs no signing in. */
  'payout_account.changed': { artisan: string; hours: number; stopLink: string };
  /** To the artisan: never an amount. */
  'payout.paid': { earningsLink: string };
  'payout.attention': { earningsLink: string };
  /** To the buyer: it is agreed, and later: it has been sent. */
  'refund.approved': { number: string; amountMinor: number; orderLink: string };
  'refund.paid': { number: string; amountMinor: number; orderLink: string };
  /** To somebody asked to work in a shop: what it is called, and where she answers. */
  'member.invited': { artisan: string; inviteLink: string };
  /** To the artisan: what was decided about a piece. The reasons stay behind the link, as phones are shared. */
  'piece.approved': { pieceLink: string };
  'piece.changes_requested': { pieceLink: string };
  'piece.rejected': { pieceLink: string };
  /** To the artisan: what was decided about a story. */
  'story.approved': { storyLink: string };
  'story.changes_requested': { storyLink: string };
  'story.rejected': { storyLink: string };
  /** To somebody who is asked to open a shop; accepting takes a code to this very number. */
  'joining.invited': { inviter: string; inviteLink: string };
  /** To the artisan: where she goes on; it opens no session. */
  'joining.continue': { continueLink: string };
  'joining.approved': { tasksLink: string };
  'joining.changes': { tasksLink: string };
  'joining.rejected': { tasksLink: string };
  'code.sign_in': { code: string; minutes: number };
  'code.track': { code: string; minutes: number };
  'code.payout_account': { code: string; minutes: number };
};
export type Template = keyof TemplateParams;
export type MessageLocale = 'en' | 'ur';

type Addressed = {
  /** The same key is sent once, whoever enqueues it how often: `order.received:<group id>`. */
  readonly dedupeKey: string;
  readonly channel: Channel;
  /** `+923XXXXXXXXX`, or a mail address for `mail`. */
  readonly recipient: string;
  readonly locale: MessageLocale;
  readonly groupId?: string;
};

/** A message as its sender states it; the words are chosen when it is delivered. */
export type OutgoingMessage = {
  [T in Template]: Addressed & { readonly template: T; readonly params: TemplateParams[T] };
}[Template];

/** A message to whoever takes them for a shop, in the shop's language. */
export type ShopMessage = {
  [T in Template]: Pick<Addressed, 'dedupeKey'> & {
    readonly template: T;
    readonly params: TemplateParams[T];
  };
}[Template];

export const templates = [
  'order.received',
  'order.unpaid',
  'order.paid',
  'order.unpaid_expired',
  'payment.surplus',
  'payment.proof_refused',
  'order.placed',
  'order.new',
  'order.answer_soon',
  'order.send_soon',
  'order.declined',
  'order.canceled',
  'order.expired',
  'parcel.shipped',
  'parcel.attempted',
  'parcel.delivered',
  'parcel.refused',
  'credit.issued',
  'payout_account.changed',
  'payout.paid',
  'payout.attention',
  'refund.approved',
  'refund.paid',
  'member.invited',
  'piece.approved',
  'piece.changes_requested',
  'piece.rejected',
  'story.approved',
  'story.changes_requested',
  'story.rejected',
  'joining.invited',
  'joining.continue',
  'joining.approved',
  'joining.changes',
  'joining.rejected',
  'code.sign_in',
  'code.track',
  'code.payout_account',
] as const satisfies readonly Template[];

/** A code is of use for minutes only, and nobody else may read it afterwards. */
export const isCode = (template: string): boolean => template.startsWith('code.');

/** Nobody else may read it once it was sent; store credit is of use for ever. */
export const isSecret = (template: string): boolean =>
  isCode(template) || template === 'credit.issued' || template === 'joining.invited';
