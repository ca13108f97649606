/** The moment it is. Only doors (actions, handlers, jobs) ask; everything inside takes `now`. */
export function now(): Date {
  return new Date();
}
