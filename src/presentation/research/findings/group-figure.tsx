import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Findings } from '#src/research/findings/findings';
import type { FindingsTable } from '#src/research/findings/findings-tables';
import { groupings, type Grouping } from '#src/research/findings/group-posts';
import { findingsWords } from '#src/research/findings/words';
import { criteria, type CriterionId } from '#src/rubric/criteria';
import { findingsPageStrings } from '../../strings/findings';
import type { Locale } from '../../strings/locale';
import { languageName, portalName } from '../ads/value-names';
import { Figure } from './figure';
import { groupPlot, type NamedGroup } from './plots/group-plot';
import type { PlotLook } from './plots/plot-look';
import type { Plot } from './plots/plot-parts';

interface GroupFigureProps {
  findings: Findings;
  tables: readonly FindingsTable[];
  project: string;
  locale: Locale;
}

/** Posts set beside each other by portal, year, kind of employer or language: their scores, or how many state a criterion. */
export function GroupFigure({ findings, tables, project, locale }: GroupFigureProps) {
  const offered = groupings.filter((one) => findings.groups[one].length > 1);
  const [chosen, setBy] = useState<Grouping>('portal');
  const [criterion, setCriterion] = useState<CriterionId | null>(null);
  const by = offered.includes(chosen) ? chosen : offered[0];
  const texts = findingsPageStrings[locale].groups;
  const groups = useMemo(
    () =>
      by === undefined ? [] : findings.groups[by].map((group) => ({ name: nameOf(by, group.value, locale), group })),
    [findings, by, locale],
  );
  const draw = useCallback(
    (plot: Plot, look: PlotLook) =>
      groupPlot(plot, groups, criterion && ((group) => group.stated[criterion]), look, locale),
    [groups, criterion, locale],
  );
  const table = tables.find(({ id }) => id === `${criterion === null ? 'scores' : 'levels'}-by-${by}`);
  if (by === undefined || !table) return <p class="empty">{texts.one}</p>;
  return (
    <Figure table={inWords(table, groups, criterion, locale)} project={project} locale={locale} draw={draw}>
      <div class="actions-row">
        <label class="field">
          <span>{texts.by}</span>
          <select value={by} onChange={(event) => setBy(event.currentTarget.value as Grouping)}>
            {offered.map((one) => (
              <option key={one} value={one}>
                {texts.groupings[one]}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{texts.what}</span>
          <select
            value={criterion ?? ''}
            onChange={({ currentTarget: { value } }) => setCriterion(value === '' ? null : (value as CriterionId))}
          >
            <option value="">{texts.scores}</option>
            {criteria.map(({ id, names }) => (
              <option key={id} value={id}>
                {names[locale]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p class="soft">{criterion === null ? texts.scoresHint : texts.statedHint}</p>
    </Figure>
  );
}

/** The table with groups as the reader knows them, of the chosen criterion alone. */
function inWords(
  table: FindingsTable,
  groups: readonly NamedGroup[],
  criterion: CriterionId | null,
  locale: Locale,
): FindingsTable {
  const column = table.columns.findIndex(({ id }) => id === 'group');
  const named = new Map(groups.map(({ name, group }) => [group.value ?? findingsWords[locale].notKnown, name]));
  const wanted = criteria.find(({ id }) => id === criterion)?.names[locale];
  return {
    ...table,
    rows: table.rows
      .filter((row) => wanted === undefined || row[0] === wanted)
      .map((row) => row.map((cell, index) => (index === column ? (named.get(String(cell)) ?? cell) : cell))),
  };
}

function nameOf(by: Grouping, value: string | null, locale: Locale): string {
  if (by === 'portal') return portalName(value, locale);
  if (value === null) return findingsWords[locale].notKnown;
  return by === 'language' ? languageName(value, locale) : value;
}
