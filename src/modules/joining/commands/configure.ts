import { levels } from '@/domain/artisan/level';
import { computed, type Need, type Way } from '@/domain/artisan/requirement';
import { type Actor, may } from '@/domain/policy';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { plainLine } from '@/domain/text/plain';
import { isSlug } from '@/domain/text/slug';
import { recordAudit } from '@/modules/audit/commands';
import { inTx } from '@/platform/db';
import { insertRequirement, saveLimits, saveRequirement } from '../repo/requirements';

export type RequirementWritten = {
  readonly slug: string;
  readonly position: number;
  readonly way: Way;
  readonly computes: string | null;
  readonly neededFor: Need;
  readonly asksNumber: boolean;
  readonly asksPaper: boolean;
  readonly title: string;
  readonly titleUr: string;
  readonly hint: string;
  readonly hintUr: string;
  readonly active: boolean;
};
type ConfigureFailure = Failure<
  | 'requirement.not_found'
  | 'requirement.slug'
  | 'requirement.taken'
  | 'requirement.words'
  | 'requirement.computes'
>;

/**
 * Writes down what is asked of a shop: an existing requirement as it shall be, or a new one. Shops feel it the next
 * time something of theirs is looked at. Failures: `requirement.not_found` (also for who may not),
 * `requirement.slug`, `requirement.taken`, `requirement.words`, `requirement.computes`.
 */
export async function writeRequirement(
  actor: Actor,
  written: RequirementWritten,
  isNew: boolean,
  now: Date,
): Promise<Result<null, ConfigureFailure>> {
  if (!may(actor, 'requirements.configure', null)) return fail('requirement.not_found');
  if (!isSlug(written.slug.replaceAll('_', '-')))
    return fail('requirement.slug', { field: 'slug' });
  const row = readRow(written);
  const unsaid = (['title', 'titleUr', 'hint', 'hintUr'] as const).find((name) => row[name] === '');
  if (unsaid) return fail('requirement.words', { field: unsaid });
  if (row.way === 'computed' && !computed.some((one) => one === row.computes))
    return fail('requirement.computes', { field: 'computes' });
  return inTx<Result<null, ConfigureFailure>>(async (db) => {
    const isDone = isNew ? await insertRequirement(db, row) : await saveRequirement(db, row);
    if (!isDone)
      return fail(isNew ? 'requirement.taken' : 'requirement.not_found', { field: 'slug' });
    const subject = { kind: 'requirement', id: row.slug };
    const details = { way: row.way, neededFor: row.neededFor, active: row.active };
    await recordAudit(db, { actor, action: 'requirements.configure', subject, details }, now);
    return ok(null);
  });
}

/** Only a computed one computes, and only one that is handed in asks for a number or a paper. */
function readRow(written: RequirementWritten): RequirementWritten {
  const isComputed = written.way === 'computed';
  return {
    ...written,
    computes: isComputed ? written.computes : null,
    asksNumber: written.way === 'verified' && written.asksNumber,
    asksPaper: written.way === 'verified' && written.asksPaper,
    title: plainLine(written.title).slice(0, 120),
    titleUr: plainLine(written.titleUr).slice(0, 120),
    hint: plainLine(written.hint).slice(0, 300),
    hintUr: plainLine(written.hintUr).slice(0, 300),
  };
}

export type LimitsWritten = {
  readonly level: string;
  readonly livePieces: number | null;
  readonly openOrders: number | null;
  readonly payoutMinor: number | null;
};

/** Sets what a level allows; null for no limit. Failure: `requirement.not_found`, also for who may not. */
export async function writeLimits(
  actor: Actor,
  written: LimitsWritten,
  now: Date,
): Promise<Result<null, Failure<'requirement.not_found'>>> {
  const isKnown = levels.some((level) => level === written.level);
  if (!isKnown || !may(actor, 'requirements.configure', null)) return fail('requirement.not_found');
  return inTx<Result<null, Failure<'requirement.not_found'>>>(async (db) => {
    await saveLimits(db, written);
    const subject = { kind: 'level', id: written.level };
    const { level: _level, ...details } = written;
    await recordAudit(db, { actor, action: 'requirements.limits', subject, details }, now);
    return ok(null);
  });
}
