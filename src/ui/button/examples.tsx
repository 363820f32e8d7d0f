import type { ExampleSet } from '../example.ts';
import { PostButton } from '../post-form.tsx';
import { ActionRow } from '../section/section.tsx';
import { Button, ButtonLink } from './button.tsx';
import { DeedButton } from './deed-button.tsx';

export const buttonExamples: ExampleSet = {
  id: 'knoppen',
  title: 'Knoppen',
  use: 'Een werkwoord voorop. Per pagina één hoofdknop. Een knop staat nooit uit: klik je te vroeg, dan zeggen we wat er mist.',
  examples: [
    {
      title: 'Hoofdknop, gewoon en stil',
      show: () => (
        <ActionRow>
          <Button kind="primary">Bewaren</Button>
          <Button>Annuleren</Button>
          <Button kind="quiet">Overslaan</Button>
        </ActionRow>
      ),
    },
    {
      title: 'Met teken, klein en bezig',
      show: () => (
        <ActionRow>
          <ButtonLink href="#knoppen" icon="calendar-plus" kind="primary">
            Activiteit plannen
          </ButtonLink>
          <ButtonLink href="#knoppen" small>
            Stilte vullen
          </ButtonLink>
          <ButtonLink href="#knoppen" icon="zoom-in" small accessibleName="Inzoomen" />
          <Button icon="loader-2" busy>
            Bezig met bewaren
          </Button>
        </ActionRow>
      ),
    },
    {
      title: 'Klik die meteen iets verandert',
      show: () => (
        <ActionRow>
          <PostButton action="/_onderdelen" label="Terugdraaien" icon="arrow-back-up" small />
          <DeedButton
            href="/_onderdelen"
            label="Alles op gedaan zetten"
            accessibleName="Alles op gedaan zetten: plan van vorig jaar"
            isAction
          />
          <PostButton
            action="/_onderdelen"
            label="Weggooien"
            kind="danger"
            icon="trash"
            accessibleName="Weggooien: Nieuwsbrief 2"
          />
        </ActionRow>
      ),
    },
  ],
};
