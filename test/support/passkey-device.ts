import type { Page } from 'playwright-core';

/** A device that holds passkeys for one page. */
export type PasskeyDevice = {
  readonly keys: () => Promise<number>;
  /** Whether who holds the device unlocks it. */
  readonly isOwner: (isUserVerified: boolean) => Promise<unknown>;
  /** Whether it answers by itself; otherwise it waits for a touch. */
  readonly answers: (enabled: boolean) => Promise<unknown>;
};

/**
 * On the pages that come, keys are asked for by the button only: a device of a test answers what is offered in the address field by
 * itself, before the button is pressed.
 */
export const withoutOffer = (page: Page) =>
  page.addInitScript(() => {
    PublicKeyCredential.isConditionalMediationAvailable = () => Promise.resolve(false);
  });

/** Gives the browser of a page a device with room for passkeys, which always says that its owner is there. */
export async function aPasskeyDevice(page: Page): Promise<PasskeyDevice> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable', { enableUI: false });
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    keys: async () => (await devtools.send('WebAuthn.getCredentials', { authenticatorId })).credentials.length,
    isOwner: (isUserVerified) => devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified }),
    answers: (enabled) => devtools.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId, enabled }),
  };
}
