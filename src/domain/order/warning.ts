/** What is said kindly when something came late or not at all; nothing is taken for it, and no rank is lost. */
export type WarningKind = 'answered_late' | 'sent_late' | 'could_not_make';
