import { PostButton } from '#ui/post-form.tsx';
import { Section } from '#ui/section/section.tsx';
import { secondFactorPath } from '../../paths.ts';
import { copy } from '../copy.nl.ts';

/** Whether everybody of the organisation is asked for a second factor, and the button to change that. */
export const SecondFactorSection = ({ asksSecond }: { readonly asksSecond: boolean }) => (
  <Section id="twee-stappen" title={copy.setting}>
    <p>{copy.settingText}</p>
    <p>
      <b>{asksSecond ? copy.isOn : copy.isOff}</b>
    </p>
    <PostButton
      action={secondFactorPath({})}
      label={asksSecond ? copy.turnOff : copy.turnOn}
      fields={{ vraag: asksSecond ? 'nee' : 'ja' }}
    />
  </Section>
);
