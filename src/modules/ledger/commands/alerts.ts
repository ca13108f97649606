import { type Actor, may } from '@/domain/policy';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { plainLine } from '@/domain/text/plain';
import { recordAudit } from '@/modules/audit/commands';
import { type Db, inTx } from '@/platform/db';
import { type AlertDraft, endAlert, endAlertsBut, ownAlert, putAlert } from '../repo/alerts';

/**
 * Tells finance of something about money that a person must look at, inside the caller's transaction. There is one
 * alert of a `kind` for a subject: raised again while it is open it only gets the new details, raised after it was
 * closed it is open again. `details` hold no personal facts.
 */
export const raiseAlert = async (
  db: Db,
  alert: AlertDraft,
  now: Date,
): Promise<{ readonly alertId: string }> => ({ alertId: await putAlert(db, alert, now) });

/** The machine sees that all is well again but for the subjects of `still`: the other alerts of `kind` are closed. */
export const settleAlerts = async (
  db: Db,
  kind: string,
  still: readonly string[],
  now: Date,
): Promise<void> => void (await endAlertsBut(db, kind, still, 'agrees again', now));

const LONGEST = 500;

type AlertFailure = Failure<'alert.not_open' | 'alert.resolution_missing'>;

/** A person has looked and says what became of it. Failures: `alert.not_open`, `alert.resolution_missing`. */
export const closeAlert = (
  actor: Actor,
  alertId: string,
  said: { readonly resolution: string },
  now: Date,
): Promise<Result<null, AlertFailure>> =>
  inTx(async (db) => {
    if (actor.kind !== 'user' || !may(actor, 'ledger.settle', null)) return fail('alert.not_open');
    const resolution = plainLine(said.resolution).slice(0, LONGEST);
    if (resolution === '') return fail('alert.resolution_missing', { field: 'resolution' });
    const closed = await endAlert(db, alertId, { closedBy: actor.id, resolution }, now);
    if (!closed) return fail('alert.not_open');
    const subject = { kind: 'alert', id: alertId };
    const details = { resolution };
    await recordAudit(db, { actor, action: 'alert.close', subject, details }, now);
    return ok(null);
  });

/** A person says: I am looking at it. Failure: `alert.not_open`. */
export const takeAlert = (
  actor: Actor,
  alertId: string,
  now: Date,
): Promise<Result<null, Failure<'alert.not_open'>>> =>
  inTx(async (db) => {
    if (actor.kind !== 'user' || !may(actor, 'ledger.settle', null)) return fail('alert.not_open');
    if (!(await ownAlert(db, alertId, actor.id))) return fail('alert.not_open');
    const subject = { kind: 'alert', id: alertId };
    await recordAudit(db, { actor, action: 'alert.take', subject }, now);
    return ok(null);
  });
