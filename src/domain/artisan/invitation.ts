import { defineFlow, type StateOf } from '@/domain/flow';

/** An invitation to open a shop, or to work in one; it is bound to one phone number. */
export const invitationFlow = defineFlow({
  start: 'pending',
  states: ['pending', 'accepted', 'declined', 'revoked', 'expired'],
  who: ['invited', 'inviter', 'system'],
  moves: {
    accept: { from: ['pending'], to: 'accepted', by: ['invited'] },
    decline: { from: ['pending'], to: 'declined', by: ['invited'] },
    revoke: { from: ['pending'], to: 'revoked', by: ['inviter'] },
    expire: { from: ['pending'], to: 'expired', by: ['system'] },
  },
});
export type InvitationState = StateOf<typeof invitationFlow>;

export const invitationDays = 14;

export const invitationEnds = (now: Date): Date =>
  new Date(now.getTime() + invitationDays * 86_400_000);

/** How an invitation stands at `now`: one that is too old counts as expired before anybody has written it down. */
export const invitationAt = (
  { status, expiresAt }: { readonly status: InvitationState; readonly expiresAt: Date },
  now: Date,
): InvitationState => (status === 'pending' && expiresAt <= now ? 'expired' : status);
