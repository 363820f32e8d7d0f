import { Button } from '#ui/button/button.tsx';
import { Select } from '#ui/field/select.tsx';
import type { Frame } from '#ui/frame.ts';
import { PublicPage } from '#ui/public-page.tsx';
import { ActionRow, FieldStack } from '#ui/section/section.tsx';
import { copy } from '../copy.nl.ts';
import { workAccountPath } from '../paths.ts';

type ChooseOrganisationPageProps = {
  readonly frame: Frame;
  readonly organisations: readonly { readonly slug: string; readonly name: string }[];
  readonly back: string | null;
};

/** Asks where somebody works, to go to the sign-in service of that organisation. */
export const ChooseOrganisationPage = ({ frame, organisations, back }: ChooseOrganisationPageProps) => (
  <PublicPage frame={frame} title={copy.chooseTitle} lead={copy.chooseLead}>
    <form method="get" action={workAccountPath({})}>
      {back === null ? null : <input type="hidden" name="terug" value={back} />}
      <FieldStack>
        <Select
          name="organisatie"
          label={copy.organisation}
          options={organisations.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
        <ActionRow>
          <Button kind="primary">{copy.go}</Button>
        </ActionRow>
      </FieldStack>
    </form>
  </PublicPage>
);
