/** The file was understood and isn't wanted; `code` is a failure's code. */
export class AudioRefused extends Error {
  constructor(code) {
    super(code);
    this.code = code;
  }
}
