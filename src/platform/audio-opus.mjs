const SILK = [10_000, 20_000, 40_000, 60_000];
const CELT = [2_500, 5_000, 10_000, 20_000];

/** RFC 6716 §3.1: how long each frame of the sixteenth of a table is. */
function frameMicros(config) {
  if (config < 12) return SILK[config % 4];
  if (config < 16) return config % 2 === 0 ? 10_000 : 20_000;
  return CELT[config % 4];
}

/** How long a packet plays, in microseconds, whatever else is said of it; null for what is none. */
export function opusMicros(packet) {
  if (packet.length < 1) return null;
  const micros = frameMicros(packet[0] >> 3);
  const count = packet[0] & 3;
  if (count < 3) return micros * (count === 0 ? 1 : 2);
  if (packet.length < 2) return null;
  const total = micros * (packet[1] & 0x3f);
  return total > 0 && total <= 120_000 ? total : null;
}
