/** What was sent will never be taken as it is; `sentence` says why, where we were told. */
export class Refused extends Error {
  constructor(readonly sentence: string | null) {
    super(sentence ?? 'refused');
  }
}

/** Nobody is signed in any more: what waits keeps waiting. */
export class SignedOut extends Error {}

/** Somebody else is signed in on this phone: what waits keeps waiting for its owner. */
export class OfAnother extends Error {}

/** Neither done nor refused: worth another try, after `seconds` if we were told. */
export class Later extends Error {
  constructor(readonly seconds: number | null = null) {
    super('later');
  }
}
