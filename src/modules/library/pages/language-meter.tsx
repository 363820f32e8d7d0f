import { place } from '#ui/place.ts';
import type { LanguageReport } from '../model/language/language-report.ts';
import { isOver, LEVELS, type Level } from '../model/language/score/level.ts';
import { copy } from './language-copy.nl.ts';

/** The scale from A2 to C1 with a pointer, and in words what the text looks like. Says why where there is no indication. */
export const LanguageMeter = ({ report, hard }: { readonly report: LanguageReport; readonly hard: number }) => {
  const { indication, target, whyNoScore } = report;
  if (!indication) return <p>{whyNoScore}</p>;
  const { level, position } = indication;
  return (
    <>
      <div class="vb-meter" role="img" aria-label={copy.meter(level, target)}>
        <div class="vb-schaal">
          {LEVELS.map((name) => (
            <span class={classOf(name, level, target)}>{name}</span>
          ))}
        </div>
        <span class={`vb-wijzer een-op ${place({ x: position })}`}></span>
      </div>
      <p>
        <b>{copy.indication(verdict(position, level, target), level)}</b> {adviceOf(hard, isOver(level, target))}
      </p>
    </>
  );
};

function classOf(name: Level, level: Level, target: Level): string | undefined {
  if (name === target) return 'is-doel';
  if (name !== level) return undefined;
  return isOver(level, target) ? 'is-boven' : 'is-nu';
}

const QUARTER = 25;

/** Over by less than half a level is "a little". */
function verdict(position: number, level: Level, target: Level): string {
  if (!isOver(level, target)) return copy.wellUnder;
  const border = (LEVELS.indexOf(target) + 1) * QUARTER;
  return position - border < QUARTER / 2 ? copy.justOver : copy.wellOver;
}

function adviceOf(hard: number, isTooHard: boolean): string {
  if (hard === 0) return copy.nothingToMend;
  return isTooHard ? copy.mendFirst(hard) : copy.mayMend(hard);
}
