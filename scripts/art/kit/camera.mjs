// Where the camera stands.

// Camera from orbit angles: azimuth 0 = front, elevation in degrees
export function orbit(target, dist, az, el, fov = 26, extra = {}) {
  const a = (az * Math.PI) / 180,
    e = (el * Math.PI) / 180;
  return {
    eye: [
      target[0] + Math.sin(a) * Math.cos(e) * dist,
      target[1] + Math.sin(e) * dist,
      target[2] + Math.cos(a) * Math.cos(e) * dist,
    ],
    target,
    fov,
    ...extra,
  };
}
export function topDown(target, dist, roll = 0, fov = 26, tilt = 0) {
  return {
    eye: [target[0], target[1] + dist, target[2] + tilt * dist + 1e-4],
    target,
    fov,
    up: [Math.sin(roll), 0, -Math.cos(roll)],
  };
}
