import type { Child } from 'hono/jsx';
import { Section } from '#ui/section/section.tsx';
import { accountAddressPath, accountCodePath, accountPasswordPath, accountRecoveryPath } from '../../paths.ts';
import { copy } from '../copy.nl.ts';

export type WaysListProps = {
  readonly address: string | null;
  readonly hasPassword: boolean;
  readonly hasPhone: boolean;
  readonly recoveryCodes: number;
  /** True where no mail goes out: then the address is no way in by itself. */
  readonly keepsMail: boolean;
  readonly extra: Child;
};
const words = copy.ways;

/** The ways an account signs in, each with where it is changed. */
export const WaysList = ({ address, hasPassword, hasPhone, recoveryCodes, keepsMail, extra }: WaysListProps) => (
  <Section id="manieren" title={words.title}>
    <ul class="een-lijst">
      <Way
        name={keepsMail ? words.address : words.mail}
        state={addressState(address, keepsMail)}
        href={accountAddressPath({})}
        label={address === null ? words.addMail : words.changeMail}
      />
      <Way
        name={words.password}
        state={passwordState({ hasPassword, hasPhone })}
        href={accountPasswordPath({})}
        label={hasPassword ? words.changePassword : words.setPassword}
      />
      <Way
        name={words.phone}
        state={hasPhone ? words.phoneOn : words.phoneOff}
        href={accountCodePath({})}
        label={hasPhone ? words.phoneAgain : words.phoneSet}
      />
      {hasPhone ? (
        <Way
          name={words.recovery}
          state={words.recoveryLeft(recoveryCodes)}
          href={accountRecoveryPath({})}
          label={words.recoveryMake}
        />
      ) : null}
    </ul>
    {extra}
  </Section>
);

function addressState(address: string | null, keepsMail: boolean): string {
  if (address === null) return words.noMail;
  return keepsMail ? words.addressOnly(address) : words.mailTo(address);
}

function passwordState({ hasPassword, hasPhone }: { hasPassword: boolean; hasPhone: boolean }): string {
  if (!hasPassword) return words.noPassword;
  return hasPhone ? words.passwordOn : words.passwordWaits;
}

type WayProps = { readonly name: string; readonly state: string; readonly href: string; readonly label: string };

const Way = ({ name, state, href, label }: WayProps) => (
  <li>
    <p>
      <b>{name}</b>
    </p>
    <p>{state}</p>
    <p>
      <a href={href}>{label}</a>
    </p>
  </li>
);
