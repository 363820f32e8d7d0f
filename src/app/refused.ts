type Why = 'forbidden' | 'token' | 'signedOut' | 'confirm';
/** Nobody is signed in any more, the person may not do this, a form came without the token of this session, or proof of who you are is too long ago. */
export class Refused extends Error {
  readonly why: Why;
  constructor(why: Why) {
    super(why);
    this.why = why;
  }
}
