import { LevelIcon } from '../../panel/level-icon';
import { libraryStrings } from '../../strings/library';
import type { Locale } from '../../strings/locale';
import { addressOf } from '../route';
import type { CompareCell, CompareRow, ComparedAd } from './compare-rows';

interface CompareTableProps {
  name: string;
  ads: readonly ComparedAd[];
  rows: readonly CompareRow[];
  locale: Locale;
}

/**
 * A row for each point, a column for each ad. In a narrow window the ads stand one after another under the point, each
 * with its title.
 */
export function CompareTable({ name, ads, rows, locale }: CompareTableProps) {
  const { untitled } = libraryStrings[locale];
  const { criterion } = libraryStrings[locale].compare;
  return (
    <table class="compare-table" aria-label={name} data-ads={ads.length}>
      <thead>
        <tr>
          <th scope="col">{criterion}</th>
          {ads.map(({ ad }) => (
            <th key={ad.id} scope="col">
              <a href={addressOf({ kind: 'ad', id: ad.id })}>{ad.title || untitled}</a>
              {ad.employer !== null && <span class="soft">{ad.employer}</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, label, cells }) => (
          <tr key={id} data-row={id}>
            <th scope="row">{label}</th>
            {cells.map((cell, index) => {
              const { ad, report } = ads[index]!;
              return (
                <td key={ad.id}>
                  <span class="cell-ad" aria-hidden="true">
                    {[ad.title || untitled, ad.employer].filter(Boolean).join(', ')}
                  </span>
                  <Cell cell={cell} language={report?.language ?? 'unknown'} />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ cell: { words, level, quotes }, language }: { cell: CompareCell; language: string }) {
  const [only] = words;
  return (
    <>
      {words.length === 1 ? (
        <p class="cell-words">
          {level && <LevelIcon level={level} size={16} />}
          <span>{only}</span>
        </p>
      ) : (
        <ul>
          {words.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
      {quotes.map(({ text, place }) => (
        <p key={`${place} ${text}`} class="cell-quote">
          <q lang={language === 'unknown' ? 'und' : language}>{text}</q>
          {place && <span class="soft"> {place}</span>}
        </p>
      ))}
    </>
  );
}
