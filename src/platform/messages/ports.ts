export const channels = ['sms', 'whatsapp', 'mail'] as const;
export type Channel = (typeof channels)[number];

/** One finished message. `id` stays the same on every try, so that a gateway can drop repeats. */
export type Letter = {
  readonly id: string;
  /** `+923XXXXXXXXX`, or a mail address for `mail`. */
  readonly to: string;
  /** Shown by mail only. */
  readonly subject: string;
  readonly text: string;
};

/**
 * What became of a letter: `accepted` by the gateway; `down`, surely not taken and worth another try or
 * another channel; `unsure`, perhaps taken, so only the same channel may be tried again;
 * `rejected`, and never will be taken as it is.
 */
export type Handover =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'down' | 'unsure' | 'rejected'; readonly why: string };

/** Hands a letter to the world. Never throws for a broken world; must not run inside a transaction. */
export type Post = (letter: Letter) => Promise<Handover>;
export type Posts = Readonly<Record<Channel, Post>>;
