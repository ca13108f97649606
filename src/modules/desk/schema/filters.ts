import { z } from 'zod';
import { artisanFlow } from '@/domain/artisan/flow';
import { type AuditFilter, auditedActions } from '@/modules/audit/types';
import { type OrderFilter, selections } from '@/modules/orders/types';

/** What stands behind the question mark of an address; anything may. */
export type Asked = Readonly<Record<string, string | string[] | undefined>>;

const first = z.preprocess(
  (value) => (Array.isArray(value) ? value[0] : value),
  z.string().transform((text) => text.trim().slice(0, 120)),
);
const text = first
  .optional()
  .catch(undefined)
  .transform((value) => value ?? '');
const slug = first
  .pipe(z.string().regex(/^[a-z0-9-]{1,60}$/))
  .nullable()
  .catch(null);
const id = first
  .pipe(z.string().regex(/^[a-z]{3}_[0-9a-z]{26}$/))
  .nullable()
  .catch(null);
/** A day of Pakistan as a date field sends it. */
const day = first.pipe(z.iso.date()).nullable().catch(null);
const cursor = first.nullable().catch(null);

const startOf = (date: string | null): Date | null =>
  date === null ? null : new Date(`${date}T00:00:00+05:00`);
const endOf = (date: string | null): Date | null => {
  const start = startOf(date);
  return start && new Date(start.getTime() + 86_400_000);
};

const orderQuery = z.object({
  queue: first.pipe(z.enum(selections)).optional().catch(undefined),
  q: text,
  district: slug,
  courier: slug,
  artisan: id,
  from: day,
  to: day,
  sort: first
    .pipe(z.enum(['oldest', 'newest']))
    .optional()
    .catch(undefined),
  after: cursor,
  chosen: id,
});

export type OrdersAsked = {
  readonly filter: OrderFilter;
  readonly after: string | null;
  readonly chosen: string | null;
  /** What is asked for as it stands in the address, for links that change one of them. */
  readonly words: Readonly<Record<string, string>>;
};

/** The list of orders as its address asks for it; what can't be read is left out. A search looks everywhere. */
export function ordersAsked(asked: Asked): OrdersAsked {
  const read = orderQuery.parse(asked);
  const selection = read.queue ?? (read.q === '' && read.artisan === null ? 'needs' : 'all');
  const isClosed = ['delivered', 'canceled', 'all'].includes(selection);
  const order = read.sort ?? (isClosed ? 'newest' : 'oldest');
  return {
    filter: {
      selection,
      text: read.q,
      district: read.district,
      courier: read.courier,
      artisanId: read.artisan,
      id: null,
      from: startOf(read.from),
      before: endOf(read.to),
      order,
    },
    after: read.after,
    chosen: read.chosen,
    words: present({
      queue: read.queue,
      q: read.q,
      district: read.district,
      courier: read.courier,
      artisan: read.artisan,
      from: read.from,
      to: read.to,
      sort: read.sort,
      after: read.after,
    }),
  };
}

const artisanQuery = z.object({
  q: text,
  status: first.pipe(z.enum(artisanFlow.states)).nullable().catch(null),
  craft: slug,
  district: slug,
  after: cursor,
  chosen: id,
});

/** The list of artisans as its address asks for it. */
export function artisansAsked(asked: Asked) {
  const { q, after, chosen, ...read } = artisanQuery.parse(asked);
  return { sought: { text: q, ...read }, after, chosen, words: present({ q, ...read, after }) };
}

const auditQuery = z.object({
  action: first.pipe(z.enum(auditedActions)).nullable().catch(null),
  who: text,
  about: first
    .pipe(z.string().regex(/^[a-z_]{3,20}:[a-z]{3}_[0-9a-z]{26}$/))
    .nullable()
    .catch(null),
  from: day,
  to: day,
  after: cursor,
});

/** The trail as its address asks for it; `about` is `artisan:art_…`. */
export function auditAsked(asked: Asked) {
  const { action, who, about, from, to, after } = auditQuery.parse(asked);
  const [kind = '', subjectId = ''] = about?.split(':') ?? [];
  const filter: AuditFilter = {
    action,
    who,
    subject: about === null ? null : { kind, id: subjectId },
    from: startOf(from),
    before: endOf(to),
  };
  return { filter, after, words: present({ action, who, about, from, to, after }) };
}

/** What a scanner or a person typed to find a parcel, and what was done before. */
export const codeAsked = (asked: Asked): string => text.parse(asked.code);
export const doneAsked = (asked: Asked): string => text.parse(asked.done);

function present(
  words: Readonly<Record<string, string | null | undefined>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
}
