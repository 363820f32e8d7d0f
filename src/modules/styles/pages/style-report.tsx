import { Button, Disclosure, Notice, PostForm, Section, Status, Table } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import type { Suggestion } from '../model/contrast-report.ts';
import { styleSuggestionPath } from '../paths.ts';
import type { StyleReport } from '../model/style-view.ts';
import { Swatch } from './swatch.tsx';

const figure = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
// Cut off and not rounded: 4.49 is not 4.5.
const cut = (ratio: number): string => figure.format(Math.floor(ratio * 10) / 10);
const list = new Intl.ListFormat('nl', { type: 'conjunction' });
const wordsOf = (pair: string): string => Object.entries(copy.pairs).find(([name]) => name === pair)?.[1] ?? pair;

type Props = { readonly report: StyleReport };

/** What was measured: pairs of colours, and what a theme file left open. */
export const StyleReportPart = ({ report }: Props) => (
  <Section id="gemeten" title={copy.report}>
    <p>{copy.reportLead(report.pairs.filter(({ passes }) => !passes).length)}</p>
    {report.fonts.map((font) => (
      <Notice>{copy.fontMissing(font)}</Notice>
    ))}
    <Table
      caption={copy.report}
      hideCaption
      rows={report.pairs}
      columns={[
        { label: copy.columns.pair, rowHeader: true, cell: ({ name }) => wordsOf(name) },
        {
          label: copy.columns.colours,
          cell: ({ front, back }) => (
            <span class="hs-paar">
              <Swatch colour={front} /> {copy.on} <Swatch colour={back} />
            </span>
          ),
        },
        { label: copy.columns.ratio, number: true, cell: ({ ratio }) => cut(ratio) },
        { label: copy.columns.least, number: true, cell: ({ least }) => figure.format(least) },
        {
          label: copy.columns.verdict,
          cell: ({ passes }) => (
            <Status tone={passes ? 'positive' : 'negative'} icon={passes ? 'check' : 'alert-triangle'}>
              {passes ? copy.good : copy.bad}
            </Status>
          ),
        },
      ]}
    />
    <p class="een-klein een-stil">{copy.pairsSource}</p>
    {report.missing.length > 0 ? (
      <Disclosure summary={copy.missing(report.missing.length)}>
        <Table
          caption={copy.missing(report.missing.length)}
          hideCaption
          rows={report.missing}
          columns={[
            { label: copy.token, rowHeader: true, cell: ({ name }) => <code>{name}</code> },
            { label: copy.fallback, cell: ({ value }) => <code>{value}</code> },
          ]}
        />
      </Disclosure>
    ) : null}
    <Names summary={copy.refused(report.refused.length)} names={report.refused} />
    <Names summary={copy.unknown(report.unknown.length)} names={report.unknown} />
  </Section>
);

const Names = ({ summary, names }: { readonly summary: string; readonly names: readonly string[] }) =>
  names.length === 0 ? null : (
    <Disclosure summary={summary}>
      <ul class="hs-namen">
        {names.map((name) => (
          <li>
            <code>{name}</code>
          </li>
        ))}
      </ul>
    </Disclosure>
  );

/** What has to change before the style may be used, each with a button that changes it. */
export const Suggestions = ({ suggestions }: { readonly suggestions: readonly Suggestion[] }) => (
  <Notice kind="warning" title={copy.blockedTitle}>
    <p>{copy.blockedText}</p>
    <ul class="hs-voorstellen">
      {suggestions.map(({ of, from, to, pairs }) => (
        <li>
          <p>
            <Swatch colour={from} /> {copy.suggestionText('', list.format(pairs.map(wordsOf))).trim()}
          </p>
          {to === null ? (
            <p>{copy.noSuggestion}</p>
          ) : (
            <PostForm action={styleSuggestionPath({})} class="hs-voorstel">
              <input type="hidden" name="van" value={of} />
              <span>
                {copy.suggestion}: <Swatch colour={to} />
              </span>
              <Button small icon="check">
                {copy.take(to)}
              </Button>
            </PostForm>
          )}
        </li>
      ))}
    </ul>
  </Notice>
);
