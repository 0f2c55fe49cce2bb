import type { ColumnKind, FindingsTable } from '#src/research/findings/findings-tables';
import { numberIn } from '../../pages/formats';
import { ScrollTable } from '../../pages/scroll-table';
import type { Locale } from '../../strings/locale';
import { percentIn } from './plots/plot-parts';

/** The figures of a finding as a table. */
export function FindingsRows({ table: { title, columns, rows }, locale }: { table: FindingsTable; locale: Locale }) {
  const percent = percentIn(locale);
  const number = numberIn(locale);
  const points = numberIn(locale, 1);
  const words: Record<ColumnKind, (value: number) => string> = { text: number, count: number, share: percent, points };
  return (
    <ScrollTable caption={title}>
      <thead>
        <tr>
          {columns.map(({ id, name }) => (
            <th key={id} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, column) => {
              const text = cell === null ? '–' : typeof cell === 'number' ? words[columns[column]!.kind](cell) : cell;
              return column === 0 ? (
                <th key={column} scope="row">
                  {text}
                </th>
              ) : (
                <td key={column} data-kind={columns[column]!.kind}>
                  {text}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
