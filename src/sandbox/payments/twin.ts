/** A request to one of the gateways' twins, with its whole body. */
export type Asked = {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** An answer; `cut` breaks the line off in the middle of one. */
export type Answered =
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body: string;
      /** Answer only after this many milliseconds. */
      readonly afterMillis?: number;
    }
  | 'cut';

/** A payment as the sandbox's overview shows it. */
export type Seen = {
  /** ISO. */
  readonly at: string;
  /** The shop's own reference. */
  readonly ref: string;
  readonly amountMinor: number;
  /** In the gateway's words. */
  readonly state: string;
};

/** One gateway played on this machine: null for an address that isn't its own. */
export type Twin = {
  readonly name: string;
  readonly answer: (asked: Asked) => Promise<Answered | null>;
  /** The payments it knows, newest first. */
  readonly seen: () => readonly Seen[];
};

/** How a gateway is told to misbehave, chosen by the wallet number or the card that pays. */
export const misbehaviours = [
  { how: 'none', wallet: '03000000000', card: '4242424242424242' },
  { how: 'decline', wallet: '03000000001', card: '4000000000000002' },
  { how: 'slow', wallet: '03000000002', card: '4000000000009020' },
  { how: 'lost_callback', wallet: '03000000003', card: '4000000000009030' },
  { how: 'callback_five_times', wallet: '03000000004', card: '4000000000009040' },
  { how: 'callbacks_out_of_order', wallet: '03000000005', card: '4000000000009050' },
  { how: 'wrong_amount', wallet: '03000000006', card: '4000000000009060' },
  { how: 'bad_signature', wallet: '03000000007', card: '4000000000009070' },
  { how: 'success_after_cancel', wallet: '03000000008', card: '4000000000009080' },
  { how: 'html_error', wallet: '03000000009', card: '4000000000009090' },
  { how: 'refund_refused', wallet: '03000000010', card: '4000000000009100' },
  { how: 'cut_connection', wallet: '03000000011', card: '4000000000009110' },
] as const;
export type Misbehaviour = (typeof misbehaviours)[number]['how'];

/** `none` for a number that isn't listed. */
export const misbehaviourOf = (number: string): Misbehaviour =>
  misbehaviours.find(({ wallet, card }) => wallet === number || card === number)?.how ?? 'none';
