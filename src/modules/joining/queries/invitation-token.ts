import { keyed, randomText } from '@/platform/secrets';

/** As much of a letter's secret as the database keeps. */
export const invitationHash = (token: string): string => keyed('invitation', token);

export const newInvitationToken = (): string => randomText(18);

export const isInvitationToken = (text: string): boolean => /^[A-Za-z0-9_-]{16,64}$/.test(text);
