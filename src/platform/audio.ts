/** A minute and a half of speech at twice the rate that phones record at. */
export const mostAudioBytes = 3 * 1024 * 1024;
