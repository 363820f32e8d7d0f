import type { ExampleSet } from '../example.ts';
import { FieldStack } from '../section/section.tsx';
import { Checkbox, CheckboxGroup, RadioGroup } from './choices.tsx';
import { DatePhraseField } from './date-phrase-field.tsx';
import { FileField } from './file-field.tsx';
import { RichTextField } from './rich-text-field.tsx';
import { Select } from './select.tsx';
import { TextArea, TextInput } from './text-input.tsx';

export const fieldExamples: ExampleSet = {
  id: 'velden',
  title: 'Velden',
  use: 'Vraag boven, uitleg eronder, wat er mis is vlak boven het veld. Alles is verplicht, tenzij het erbij staat.',
  examples: [
    {
      title: 'Tekst',
      show: () => (
        <FieldStack>
          <TextInput name="onderwerp" label="Onderwerp" value="Nieuwe contracten" />
          <TextInput
            name="mail"
            label="E-mailadres"
            type="email"
            autocomplete="email"
            help="Hier sturen we de uitnodiging naartoe."
            optional
          />
          <TextArea name="toelichting" label="Toelichting" rows={3} value="Wat er verandert en voor wie." />
        </FieldStack>
      ),
    },
    {
      title: 'Tekst met opmaak',
      show: () => (
        <RichTextField
          name="verhaal"
          label="Verhaal"
          rows={4}
          value={'Wat er **verandert**:\n\n- nieuwe contracten\n- één loket'}
          plainHelp="**Vet** maak je met twee sterretjes."
        />
      ),
    },
    {
      title: 'Datum zoals je hem zegt',
      show: () => (
        <FieldStack>
          <DatePhraseField
            name="wanneer"
            label="Wanneer"
            value="half okt"
            reading="10 tot en met 20 oktober 2026"
            help="Bijvoorbeeld: half okt, 24 november, om de week."
          />
          <DatePhraseField
            name="einddatum"
            label="Tot wanneer"
            value="31 nov"
            error="“31 nov” bestaat niet. Bedoel je 30 november?"
          />
        </FieldStack>
      ),
    },
    {
      title: 'Kiezen',
      show: () => (
        <FieldStack>
          <Select
            name="afzender"
            label="Afzender"
            value="gemeente"
            options={[
              { value: 'programma', label: 'Het programma' },
              { title: 'Deelnemers', options: [{ value: 'gemeente', label: 'De eigen gemeente' }] },
            ]}
          />
          <RadioGroup
            name="kant"
            label="Voor wie is dit doel?"
            value="extern"
            options={[
              { value: 'intern', label: 'Intern', help: 'Collega’s en bestuur' },
              { value: 'extern', label: 'Extern', help: 'Inwoners en partners' },
            ]}
          />
          <CheckboxGroup
            name="middel"
            label="Middelen"
            inline
            optional
            values={['mail']}
            options={[
              { value: 'mail', label: 'Mail' },
              { value: 'brief', label: 'Brief' },
              { value: 'avond', label: 'Bijeenkomst' },
            ]}
          />
          <Checkbox name="mijlpaal" label="Dit is een mijlpaal" help="Mijlpalen staan in de bovenste baan." />
        </FieldStack>
      ),
    },
    {
      title: 'Bestand',
      show: () => (
        <FileField
          name="bestand"
          label="Bestand"
          accept=".docx,.odt,.xlsx"
          help="Word, OpenDocument of Excel, hooguit 20 MB."
        />
      ),
    },
  ],
};
