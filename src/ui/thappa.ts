/**
 * The maker's mark: a carved print block grown from her id. Outer shape, folds, ring and petals are drawn by
 * lot from the id; a ring of 36 notches, long or short, spells it, so that no two marks are alike.
 * Pure: the same id gives the same mark everywhere, on screen and on paper.
 */

const SHAPES = ['circle', 'lobed', 'square', 'octagon', 'star'] as const;
const FOLDS = [6, 8, 10, 12, 16] as const;
const RINGS = ['dots', 'petals', 'teeth', 'drops'] as const;
const HEARTS = ['petal', 'leaf', 'kite', 'arch'] as const;
const NOTCHES = 36;
/** How far out the cuts may go in each shape. */
const REACH = { circle: 43, lobed: 41, square: 41.5, octagon: 39, star: 36.5 } as const;

/** The square every mark is drawn in. */
export const thappaViewBox = '-52 -52 104 104';

/** What the id decides. `notches` is read clockwise from the top. */
export type ThappaPlan = {
  shape: (typeof SHAPES)[number];
  folds: (typeof FOLDS)[number];
  ring: (typeof RINGS)[number];
  heart: (typeof HEARTS)[number];
  notches: readonly boolean[];
};

/** Reads an id into a plan. Two ids share one only when 45 bits of their hashes agree. */
export function planThappa(id: string): ThappaPlan {
  const draw = lots(id);
  const pick = <T>(from: readonly [T, ...T[]]): T => from[draw() % from.length] ?? from[0];
  return {
    shape: pick(SHAPES),
    folds: pick(FOLDS),
    ring: pick(RINGS),
    heart: pick(HEARTS),
    notches: Array.from({ length: NOTCHES }, () => draw() % 2 === 1),
  };
}

/** The whole mark as one path for `fill-rule="evenodd"`; for 28 px and more. */
export function thappaPath(id: string): string {
  const plan = planThappa(id);
  const reach = REACH[plan.shape];
  const heartFolds = plan.folds > 12 ? 8 : plan.folds;
  const parts = [
    outline(plan.shape, plan.folds),
    notchRing(plan.notches, reach),
    ring(plan.ring, reach - 8.5, plan.folds > 10 ? plan.folds : plan.folds * 2),
    disc(reach - 13) + disc(reach - 14.4),
    hearts(plan.heart, heartFolds, reach - 16, 7.4),
    heartDots(heartFolds, reach - 16),
    disc(5.4) + disc(2.2),
  ];
  if (plan.shape === 'square') parts.push(corners());
  return parts.join('');
}

/** Outer shape and centre alone, for marks under 28 px, where fine cuts would fill up. */
export function smallThappaPath(id: string): string {
  const plan = planThappa(id);
  const folds = Math.min(plan.folds, 8);
  const reach = REACH[plan.shape] - 6;
  return outline(plan.shape, plan.folds) + hearts(plan.heart, folds, reach, 11) + disc(7);
}

/** Stretches the id's hash into as many lots as are asked for (FNV-1a seeds a splitmix sequence). */
function lots(id: string): () => number {
  let high = 0x811c9dc5;
  let low = 0x9e3779b9;
  for (const letter of id) {
    const code = letter.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 16777619);
    low = Math.imul(low ^ (code + 0x51), 2246822519);
  }
  let step = 0;
  return () => {
    step += 1;
    let mixed = (step % 2 ? high : low) + Math.imul(step, 0x6d2b79f5);
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) >>> 3;
  };
}

const short = (n: number) => String(Math.round(n * 10) / 10).replace(/^(-?)0\./, '$1.');

/** A point at `radius`, `turn` of a full circle clockwise from the top, moved `aside` along the tangent. */
function at(radius: number, turn: number, aside = 0): string {
  const angle = turn * 2 * Math.PI;
  const x = radius * Math.sin(angle) + aside * Math.cos(angle);
  const y = -radius * Math.cos(angle) + aside * Math.sin(angle);
  return `${short(x)} ${short(y)}`;
}

function disc(radius: number): string {
  return dot(0, 0, radius);
}

function dot(x: number, y: number, r: number): string {
  const d = short(2 * r);
  return `M${short(x - r)} ${short(y)}a${short(r)} ${short(r)} 0 1 0 ${d} 0a${short(r)} ${short(r)} 0 1 0-${d} 0z`;
}

const around = (count: number, draw: (turn: number) => string) =>
  Array.from({ length: count }, (_, i) => draw(i / count)).join('');

function outline(shape: ThappaPlan['shape'], folds: number): string {
  if (shape === 'circle') return disc(48);
  if (shape === 'square') return 'M-45-47h90l2 2v90l-2 2h-90l-2-2v-90z';
  if (shape === 'octagon') return spikes(8, 50, 42.5);
  if (shape === 'star') return spikes(Math.min(folds * 2, 16), 51, 40);
  return lobes(Math.min(folds * 2, 16));
}

function spikes(points: number, far: number, near: number): string {
  const line = Array.from(
    { length: points },
    (_, i) => `${at(far, i / points)}L${at(near, (i + 0.5) / points)}`,
  );
  return `M${line.join('L')}z`;
}

function lobes(count: number): string {
  const radius = short(45 * Math.sin(Math.PI / count) * 1.12);
  const arcs = Array.from(
    { length: count },
    (_, i) => `A${radius} ${radius} 0 0 1 ${at(44.5, (i + 1) / count)}`,
  );
  return `M${at(44.5, 0)}${arcs.join('')}z`;
}

/** Long and short cuts pointing inwards; the top one is wider and says where to begin to read. */
function notchRing(notches: readonly boolean[], outer: number): string {
  return notches
    .map((isLong, i) => {
      const turn = i / notches.length;
      const width = i === 0 ? 2 : 1.1;
      const inner = outer - (isLong ? 5 : 2.1);
      return `M${at(outer, turn, -width)}L${at(outer, turn, width)}L${at(inner, turn, width)}L${at(inner, turn, -width)}z`;
    })
    .join('');
}

function ring(kind: ThappaPlan['ring'], radius: number, count: number): string {
  return around(count, (turn) => {
    if (kind === 'dots') {
      const [x = 0, y = 0] = at(radius - 1, turn)
        .split(' ')
        .map(Number);
      return dot(x, y, 1.9);
    }
    if (kind === 'petals') return lens(radius - 4, radius + 2, 2, turn);
    if (kind === 'teeth') return blade([radius - 4, radius + 2.5, radius - 4], 2.6, turn);
    return blade([radius - 4.5, radius + 2.5, radius - 1.5], 2.2, turn);
  });
}

/** Two arcs between an inner and an outer point. */
function lens(from: number, to: number, half: number, turn: number): string {
  const middle = (from + to) / 2;
  return `M${at(from, turn)}Q${at(middle, turn, half * 2)} ${at(to, turn)}Q${at(middle, turn, -half * 2)} ${at(from, turn)}z`;
}

/** Straight-edged: inner point, outer point, and the radius where it is widest. */
function blade([from, to, widest]: [number, number, number], half: number, turn: number): string {
  return `M${at(from, turn)}L${at(widest, turn, half)}L${at(to, turn)}L${at(widest, turn, -half)}z`;
}

function hearts(kind: ThappaPlan['heart'], count: number, to: number, from: number): string {
  const half = Math.min(6.2, (((from + to) / 2) * Math.PI * 0.78) / count);
  return around(count, (turn) => {
    if (kind === 'petal') return lens(from, to, half, turn);
    if (kind === 'kite') return blade([from, to, from + (to - from) * 0.6], half * 0.84, turn);
    const shoulder = from + (to - from) * (kind === 'leaf' ? 0.72 : 0.6);
    if (kind === 'leaf')
      return `M${at(from, turn)}C${at(from + 3, turn, half)} ${at(shoulder, turn, half * 1.3)} ${at(to, turn)}C${at(shoulder, turn, -half * 1.3)} ${at(from + 3, turn, -half)} ${at(from, turn)}z`;
    return `M${at(from, turn, -half * 0.45)}L${at(shoulder, turn, -half)}Q${at(to, turn, -half)} ${at(to, turn)}Q${at(to, turn, half)} ${at(shoulder, turn, half)}L${at(from, turn, half * 0.45)}z`;
  });
}

/** What is left standing in each petal. */
function heartDots(count: number, to: number): string {
  if (count > 12) return '';
  return around(count, (turn) => {
    const [x = 0, y = 0] = at(to * 0.68, turn)
      .split(' ')
      .map(Number);
    return dot(x, y, count > 8 ? 1.1 : 1.5);
  });
}

function corners(): string {
  const places = [-40, 40];
  return places.map((x) => places.map((y) => dot(x, y, 3.4)).join('')).join('');
}
