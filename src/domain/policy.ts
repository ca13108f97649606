import type { Id } from './ids';

export const memberRoles = ['owner', 'orders', 'stock', 'accounts'] as const;
export type MemberRole = (typeof memberRoles)[number];
export const staffRoles = ['moderator', 'fulfilment', 'finance', 'support', 'admin'] as const;
export type StaffRole = (typeof staffRoles)[number];

/** `secondFactor`: the session has shown one, or the installation (the demo) asks for none. Without it no staff power. */
export type UserActor = {
  readonly kind: 'user';
  readonly id: Id<'user'>;
  readonly artisans: readonly { readonly id: Id<'artisan'>; readonly role: MemberRole }[];
  /** The partners whose agent this person is. */
  readonly partners: readonly Id<'partner'>[];
  readonly staffRole: StaffRole | null;
  readonly secondFactor: boolean;
};
export type Actor = { readonly kind: 'guest' } | UserActor | { readonly kind: 'system' };

export const guest: Actor = { kind: 'guest' };
export const system: Actor = { kind: 'system' };

type ArtisanSubject = { readonly artisanId: Id<'artisan'> };
/** `keyShown`: the reader holds the signed link of the order group. */
type GroupSubject = { readonly keyShown: boolean };

/** What may be asked for, and of what. */
export type Subjects = {
  'group.read': GroupSubject;
  'group.confirm': GroupSubject;
  'studio.enter': null;
  'order.read': ArtisanSubject;
  'order.accept': ArtisanSubject;
  'order.decline': ArtisanSubject;
  'order.pack': ArtisanSubject;
  'earnings.read': ArtisanSubject;
  'desk.enter': null;
  'adminOrders.read': null;
  /** The buyer's phone and address. */
  'adminOrders.read_contact': null;
  'order.confirm_by_phone': null;
  'order.cancel': null;
  'fulfillment.hand_over': null;
  'fulfillment.attempt': null;
  'fulfillment.deliver': null;
  'fulfillment.refuse': null;
  'fulfillment.receive_back': null;
  'artisans.read_admin': null;
  'artisans.read_contact': null;
  'artisans.suspend': null;
  'ledger.read': null;
  /** Attempts, events, proofs and alerts of payments. */
  'payments.read': null;
  /** Say that a bank transfer has come in; large sums need a second person. */
  'payments.confirm': null;
  'refunds.read': null;
  'refunds.request': null;
  'refunds.approve': null;
  /** Say that a refund made by hand has been sent. */
  'refunds.pay': null;
  'cod.read': null;
  'cod.reconcile': null;
  'payouts.read': null;
  'payouts.make': null;
  'payouts.approve': null;
  'payouts.hold': null;
  'payouts.verify_account': null;
  'payoutAccount.read': ArtisanSubject;
  /** Never a partner, never staff: the owner alone. */
  'payoutAccount.change': ArtisanSubject;
  'payoutHold.appeal': ArtisanSubject;
  /** Write-offs, settlements, deposits of tax, closing a month. */
  'ledger.settle': null;
  'ledger.approve': null;
  'tax.read': null;
  'tariff.read': null;
  'tariff.change': null;
  'promotions.read': null;
  'promotions.change': null;
  'artisanPromotions.change': ArtisanSubject;
  /** A piece, with its photos, words, price and stock. */
  'product.change': ArtisanSubject;
  'story.change': ArtisanSubject;
  /** What any member sees of her own shop's settings. */
  'shop.read': ArtisanSubject;
  'shop.change': ArtisanSubject;
  'members.change': ArtisanSubject;
  /** Requirements, papers and asking for the shop to be opened. */
  'joining.continue': ArtisanSubject;
  'media.send': null;
  /** Ask to be called. */
  'support.ask': null;
  'moderation.read': null;
  'moderation.decide': null;
  'requirements.decide': null;
  'requirements.configure': null;
  /** Identity papers; each look is kept. */
  'papers.read': null;
  /** `partnerId`: on whose behalf; null for the operator's own staff. */
  'artisans.invite': { readonly partnerId: Id<'partner'> | null };
  'cases.read': null;
  'cases.work': null;
  'audit.read': null;
  'jobs.read': null;
  'jobs.retry': null;
};
export type Permission = keyof Subjects;

type Rule<P extends Permission> = (actor: Actor, subject: Subjects[P]) => boolean;

const movesParcels = (actor: Actor): boolean => isStaff(actor, 'fulfilment');
const moderates = (actor: Actor): boolean => isStaff(actor, 'moderator');
const keepsBooks = (actor: Actor): boolean => isStaff(actor, 'finance');

const rules: { readonly [P in Permission]: Rule<P> } = {
  'group.read': (_actor, group) => group.keyShown,
  'group.confirm': (_actor, group) => group.keyShown,
  'studio.enter': (actor) => actor.kind === 'user' && actor.artisans.length > 0,
  'order.read': (actor, order) => works(actor, order, 'orders'),
  'order.accept': (actor, order) => works(actor, order, 'orders'),
  'order.decline': (actor, order) => works(actor, order, 'orders'),
  'order.pack': (actor, order) => works(actor, order, 'orders'),
  'earnings.read': (actor, of) => works(actor, of, 'accounts'),
  'desk.enter': (actor) => isStaff(actor, ...staffRoles),
  'adminOrders.read': (actor) => isStaff(actor, 'fulfilment', 'finance', 'support'),
  'adminOrders.read_contact': (actor) => isStaff(actor, 'fulfilment', 'support'),
  'order.confirm_by_phone': (actor) => isStaff(actor, 'support'),
  'order.cancel': (actor) => actor.kind === 'system' || isStaff(actor, 'support'),
  'fulfillment.hand_over': movesParcels,
  'fulfillment.attempt': movesParcels,
  'fulfillment.deliver': movesParcels,
  'fulfillment.refuse': movesParcels,
  'fulfillment.receive_back': movesParcels,
  'artisans.read_admin': (actor) => isStaff(actor, 'moderator', 'support', 'finance'),
  'artisans.read_contact': (actor) => isStaff(actor, 'support'),
  'artisans.suspend': (actor) => isStaff(actor, 'moderator'),
  'ledger.read': keepsBooks,
  'payments.read': (actor) => isStaff(actor, 'finance', 'support'),
  'payments.confirm': keepsBooks,
  'refunds.read': (actor) => isStaff(actor, 'finance', 'support'),
  'refunds.request': (actor) => actor.kind === 'system' || isStaff(actor, 'finance', 'support'),
  'refunds.approve': (actor) => actor.kind === 'system' || keepsBooks(actor),
  'refunds.pay': keepsBooks,
  'cod.read': keepsBooks,
  'cod.reconcile': keepsBooks,
  'payouts.read': keepsBooks,
  'payouts.make': (actor) => actor.kind === 'system' || keepsBooks(actor),
  'payouts.approve': keepsBooks,
  'payouts.hold': keepsBooks,
  'payouts.verify_account': keepsBooks,
  'payoutAccount.read': (actor, of) => works(actor, of, 'accounts'),
  'payoutAccount.change': (actor, of) => owns(actor, of),
  'payoutHold.appeal': (actor, of) => works(actor, of, 'accounts'),
  'ledger.settle': keepsBooks,
  'ledger.approve': keepsBooks,
  'tax.read': keepsBooks,
  'tariff.read': keepsBooks,
  'tariff.change': (actor) => isStaff(actor),
  'promotions.read': keepsBooks,
  'promotions.change': keepsBooks,
  'artisanPromotions.change': (actor, of) => owns(actor, of),
  'product.change': (actor, of) => works(actor, of, 'stock'),
  'story.change': (actor, of) => owns(actor, of),
  'shop.read': (actor, of) => memberRoles.some((role) => works(actor, of, role)),
  'shop.change': (actor, of) => owns(actor, of),
  'members.change': (actor, of) => owns(actor, of),
  'joining.continue': (actor, of) => owns(actor, of),
  'media.send': (actor) => hasShownAll(actor),
  'support.ask': (actor) => hasShownAll(actor),
  'moderation.read': moderates,
  'moderation.decide': moderates,
  'requirements.decide': moderates,
  'requirements.configure': (actor) => isStaff(actor),
  'papers.read': moderates,
  'artisans.invite': (actor, { partnerId }) =>
    partnerId === null
      ? isStaff(actor, 'moderator', 'support')
      : actor.kind === 'user' && actor.partners.includes(partnerId),
  'cases.read': (actor) => isStaff(actor, 'support'),
  'cases.work': (actor) => isStaff(actor, 'support'),
  'audit.read': (actor) => isStaff(actor),
  'jobs.read': (actor) => isStaff(actor),
  'jobs.retry': (actor) => isStaff(actor),
};

export const permissions = Object.keys(rules) as Permission[];

/** Whether `actor` has `permission` over `subject`. A refusal is answered as "not found" where the subject is foreign. */
export const may = <P extends Permission>(
  actor: Actor,
  permission: P,
  subject: Subjects[P],
): boolean => rules[permission](actor, subject);

/** Who still owes a second factor, or the number of a locked phone, sends nothing and asks for nothing yet. */
const hasShownAll = (actor: Actor): boolean =>
  actor.kind === 'user' && (actor.artisans.length > 0 || actor.secondFactor);

/** Owners do everything; others what their role names. */
const works = (actor: Actor, subject: ArtisanSubject, role: MemberRole): boolean =>
  actor.kind === 'user' &&
  actor.artisans.some(
    (member) =>
      member.id === subject.artisanId && (member.role === 'owner' || member.role === role),
  );

const owns = (actor: Actor, subject: ArtisanSubject): boolean =>
  actor.kind === 'user' &&
  actor.artisans.some(({ id, role }) => id === subject.artisanId && role === 'owner');

/** Admins may do whatever any member of staff may. */
const isStaff = (actor: Actor, ...roles: readonly StaffRole[]): boolean =>
  actor.kind === 'user' &&
  actor.secondFactor &&
  actor.staffRole !== null &&
  (actor.staffRole === 'admin' || roles.includes(actor.staffRole));
