/** A phone with a number of hers locks by itself when it was not used for so long. */
export const idleLockMillis = 10 * 60_000;
