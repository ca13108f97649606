/** What one piece may hold at most; longer texts are refused beside their field, never cut. */
export const pieceLimits = {
  photos: 10,
  wantedPhotos: 3,
  options: 3,
  optionValues: 20,
  variants: 60,
  steps: 12,
  materials: 6,
  techniques: 8,
  hours: 10_000,
  weightGrams: 100_000,
  weeklyCapacity: 9_999,
  askLetters: 200,
} as const;

/** The most letters of each text. */
export const textLimits = {
  title: 80,
  description: 4_000,
  size: 200,
  care: 400,
  step: 240,
  duration: 60,
  option: 40,
  ask: 140,
} as const;

/** What a parcel is counted with until she weighs the piece; the page then says nothing of its weight. */
export const assumedWeightGrams = 500;
