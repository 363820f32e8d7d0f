type Why = 'forbidden' | 'token' | 'signedOut';
/** Nobody is signed in any more, the person may not do this, or a form came without the token of this session. */
export class Refused extends Error {
  readonly why: Why;
  constructor(why: Why) {
    super(why);
    this.why = why;
  }
}
