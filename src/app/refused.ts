type Why = 'forbidden' | 'host' | 'token' | 'signedOut' | 'confirm' | 'second';
/** Nobody is signed in any more, the person may not do this, only whoever runs the server may, a form came without the token of this session, proof of who you are is too long ago, or a second factor is still owed. */
export class Refused extends Error {
  readonly why: Why;
  constructor(why: Why) {
    super(why);
    this.why = why;
  }
}
