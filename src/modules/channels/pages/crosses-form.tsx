import { Button, ButtonLink, PostForm, ScrollArea } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { channelKey } from '../model/channel-key.ts';
import type { ChannelMatrix } from '../model/channel-matrix.ts';

type CrossesFormProps = { readonly matrix: ChannelMatrix; readonly action: string; readonly stop: string };

/** The matrix with a tick box in each cell. What was shown goes along, so that saving changes only what this person changed. */
export const CrossesForm = ({ matrix, action, stop }: CrossesFormProps) => (
  <PostForm action={action} label={copy.editMatrix}>
    {matrix.audiences.map(({ id, channels }) => (
      <>
        <input type="hidden" name="groep" value={id ?? ''} />
        <input
          type="hidden"
          name={`getoond-${id}`}
          value={channels.filter((name) => channelKey(name) !== '').join('\n')}
        />
      </>
    ))}
    <p class="een-veld__hulp">{copy.matrixHelp}</p>
    <ScrollArea label={copy.matrixCaption}>
      <table class="een-tabel pl-matrix">
        <caption class="een-vh">{copy.matrixCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{copy.means}</th>
            {matrix.audiences.map(({ name }) => (
              <th scope="col">{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map(({ name, crosses }) => (
            <tr>
              <th scope="row">{name}</th>
              {matrix.audiences.map((audience, index) => (
                <td>
                  <label>
                    <span class="een-vh">{copy.cross(name, audience.name)}</span>
                    <input
                      type="checkbox"
                      class="utrecht-checkbox"
                      name="kruis"
                      value={`${audience.id} ${name}`}
                      checked={crosses[index] === true}
                    />
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
    <div class="een-rij een-acties">
      <Button kind="primary" icon="check">
        {copy.save}
      </Button>
      <ButtonLink href={stop} kind="quiet">
        {copy.stop}
      </ButtonLink>
    </div>
  </PostForm>
);
