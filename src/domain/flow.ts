import { type Failure, fail, ok, type Result } from './result';

type Rule<State extends string, Who extends string> = {
  readonly from: readonly State[];
  readonly to: State;
  readonly by: readonly Who[];
};

export type AnyFlow = {
  readonly start: string;
  readonly states: readonly string[];
  readonly who: readonly string[];
  readonly moves: Readonly<Record<string, Rule<string, string>>>;
};
export type StateOf<F extends AnyFlow> = F['states'][number];
export type MoveOf<F extends AnyFlow> = keyof F['moves'] & string;
export type WhoOf<F extends AnyFlow> = F['who'][number];

/** A life cycle as a table: each move is a verb with where it may start, where it ends and who may make it. */
export const defineFlow = <
  const State extends string,
  const Who extends string,
  const Moves extends Readonly<Record<string, Rule<State, Who>>>,
>(flow: {
  start: NoInfer<State>;
  states: readonly State[];
  who: readonly Who[];
  moves: Moves;
}) => flow;

/**
 * Where `move` leads from `now`.
 * Failures: `flow.not_yours` (who may never make it), `flow.not_now` (not from this state).
 */
export function step<const F extends AnyFlow>(
  flow: F,
  move: MoveOf<F>,
  now: StateOf<F>,
  who: WhoOf<F>,
): Result<StateOf<F>, Failure<'flow.not_yours' | 'flow.not_now'>> {
  const rule = ruleOf(flow, move);
  if (!rule.by.includes(who)) return fail('flow.not_yours');
  if (!rule.from.includes(now)) return fail('flow.not_now', { params: { state: now, move } });
  return ok(rule.to);
}

/** The moves `who` has from `now`: the buttons of a screen. */
export const openMoves = <const F extends AnyFlow>(
  flow: F,
  now: StateOf<F>,
  who: WhoOf<F>,
): MoveOf<F>[] => movesOf(flow).filter((move) => step(flow, move, now, who).ok);

/** The states a move may start from: the `where status in (…)` of the guarded update. */
export const startsOf = <const F extends AnyFlow>(flow: F, move: MoveOf<F>): StateOf<F>[] => [
  ...ruleOf(flow, move).from,
];

/** No move leads out of a final state. */
export const isFinal = <const F extends AnyFlow>(flow: F, state: StateOf<F>): boolean =>
  movesOf(flow).every((move) => !ruleOf(flow, move).from.includes(state));

/** The table as a Mermaid state diagram, for the docs. */
export function mermaid<const F extends AnyFlow>(flow: F): string {
  const arrows = movesOf(flow).flatMap((move) => {
    const rule = ruleOf(flow, move);
    return rule.from.map((from) => `    ${from} --> ${rule.to}: ${move} (${rule.by.join(', ')})`);
  });
  const ends = flow.states
    .filter((state) => isFinal(flow, state))
    .map((state) => `    ${state} --> [*]`);
  return ['stateDiagram-v2', `    [*] --> ${flow.start}`, ...arrows, ...ends, ''].join('\n');
}

const movesOf = <const F extends AnyFlow>(flow: F): MoveOf<F>[] =>
  Object.keys(flow.moves) as MoveOf<F>[];

function ruleOf(flow: AnyFlow, move: string): Rule<string, string> {
  const rule = flow.moves[move];
  if (!rule) throw new Error(`no such move: ${move}`);
  return rule;
}
