import { readForm } from '#platform/form.ts';
import { anyone, routes } from '#platform/http.ts';
import { mailAddress } from '#platform/mail/address.ts';
import type { Door } from '../../door.ts';
import { passwordSignInPath } from '../../paths.ts';
import { emailKeyOf } from '../../store/accounts.ts';
import { completeSignIn } from '../complete-sign-in.ts';
import { copy } from '../copy.nl.ts';
import { signInForm } from '../form-token.ts';
import { safeReturn } from '../safe-return.ts';
import { ACCOUNT_LIMITS, OWN_LIMITS, SOURCE_LIMITS } from '../model/turns.ts';
import { provePassword } from '../prove-password.ts';
import { giveTurnBack, sourceOf, takeTurn } from '../throttle.ts';
import { startPage, waysPage } from './start-routes.tsx';
import { waitPage } from './wait-page.tsx';

/** Signing in with a password and a code. */
export const passwordRoutes = (door: Door) =>
  routes().post(passwordSignInPath.pattern, anyone(), signInForm(door), async (c) => {
    const form = await readForm(c);
    const [address, back] = [form.get('adres').trim(), safeReturn(form.get('terug'))];
    if (mailAddress(address) === null) return startPage(c, door, { typed: address, back, error: copy.badAddress });
    const { ofPair, ofAccount, ofSource, ofWrong } = turnsAt(sourceOf(c, door), emailKeyOf(address));
    const wait = await takeTurn(door, [ofPair, ofAccount, ofSource]);
    if (wait !== null) return waitPage(c, wait);
    const proven = await provePassword(door, { address, password: form.get('wachtwoord'), code: form.get('code') });
    if (proven === null) {
      // Mistyping one password many times is one address for the machine, not many.
      if ((await takeTurn(door, [ofWrong])) !== null) await giveTurnBack(door, ofSource, 'newest');
      return waysPage(c, door, { address, back, passwordError: copy.wrong });
    }
    await giveTurnBack(door, ofPair, 'all');
    await giveTurnBack(door, ofAccount, 'all');
    await giveTurnBack(door, ofSource, 'newest');
    return completeSignIn(c, door, { ...proven, method: 'password', back });
  });

/** What guessing is counted by: this machine at this address, this address from everywhere, and this machine at many addresses. */
const turnsAt = (source: string, address: string) => ({
  ofPair: { what: `password:${address} from ${source}`, limits: OWN_LIMITS },
  ofAccount: { what: `password:${address}`, limits: ACCOUNT_LIMITS },
  ofSource: { what: `passwords-from:${source}`, limits: SOURCE_LIMITS },
  ofWrong: { what: `wrong:${address} from ${source}`, limits: [{ tries: 1, minutes: 15 }] },
});
