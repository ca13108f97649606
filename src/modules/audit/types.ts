export type AuditFilter = {
  readonly action: string | null;
  /** A part of the name of who did it. */
  readonly who: string;
  readonly subject: { readonly kind: string; readonly id: string } | null;
  readonly from: Date | null;
  /** The first moment that is too late. */
  readonly before: Date | null;
};

/** One line of the trail: who did what to what, and when. */
export type AuditEntry = {
  readonly id: string;
  readonly at: Date;
  readonly actorKind: string;
  readonly actorName: string;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly details: Readonly<Record<string, string | number | boolean | null>>;
};

/** All that is written into the trail; each has its sentence in the messages. */
export const auditedActions = [
  'order.confirm_by_phone',
  'order.cancel',
  'fulfillment.hand_over',
  'fulfillment.deliver',
  'fulfillment.refuse',
  'fulfillment.receive_back',
  'artisans.suspend',
  'artisans.restore',
  'second_factor.enrolled',
  'jobs.retry',
  'messages.send_again',
  'payout_account.change',
  'payout_account.stop',
  'payout_account.verify',
  'payout_account.reject',
  'payout_account.restrict',
  'payout_account.release',
  'payouts.make',
  'payouts.approve',
  'payouts.discard',
  'payouts.export',
  'payouts.bank_file',
  'payouts.results',
  'payouts.cancel',
  'payouts.repoint',
  'payout_hold.place',
  'payout_hold.appeal',
  'payout_hold.answer',
  'payout_hold.release',
  'cod_debt.repaid',
  'refunds.request',
  'refunds.approve',
  'refunds.decline',
  'refunds.send_again',
  'refunds.mark_sent',
  'refunds.mark_not_sent',
  'refunds.change_destination',
  'refunds.show_number',
  'payments.inquire',
  'payments.import_statement',
  'payments.confirm',
  'payments.second',
  'payments.refuse',
  'payments.return',
  'remittance.upload',
  'remittance.discard',
  'remittance.post',
  'remittance.resolve',
  'remittance.bank',
  'remittance.close',
  'alert.close',
  'alert.take',
  'finding.take',
  'ledger.check',
  'settlement.record',
  'write_off.request',
  'write_off.approve',
  'write_off.decline',
  'period.close',
  'tax.deposit',
  'tax.export',
  'product.change',
  'product.propose',
  'product.withdraw',
  'product.hide',
  'product.show',
  'product.archive',
  'product.restore',
  'product.cancel_change',
  'product.judge',
  'shop.name',
  'shop.picture',
  'shop.about',
  'shop.capacity',
  'shop.close',
  'shop.open',
  'members.invite',
  'members.take_back',
  'members.join',
  'members.role',
  'members.remove',
  'promotions.start',
  'promotions.pause',
  'promotions.resume',
  'promotions.end',
  'tariff.add_rule',
  'tariff.add_rate',
  'tariff.end',
  'cases.take',
  'cases.call',
  'cases.close',
  'cases.read_contact',
  'artisans.begin',
  'artisans.ask_review',
  'artisans.approve',
  'artisans.ask_changes',
  'artisans.reject',
  'requirements.hand_in',
  'requirements.accept',
  'requirements.reject',
  'requirements.waive',
  'requirements.configure',
  'requirements.limits',
  'invitations.send',
  'invitations.revoke',
  'invitations.accept',
] as const;
export type AuditedAction = (typeof auditedActions)[number];
