import { useState } from 'preact/hooks';
import type { ReferenceComparison } from '#src/research/agreement/against-reference';
import type { Share } from '#src/research/wilson-interval';
import { numberIn } from '../../pages/formats';
import { ScrollTable } from '../../pages/scroll-table';
import { strings } from '../../strings';
import { agreementStrings } from '../../strings/agreement';
import type { Level } from '#src/assessment/report';
import type { Locale } from '../../strings/locale';
import { itemName } from '../coding/item-names';
import { ConfusionCounts } from './confusion-counts';
import { decimalIn } from './coder-agreement-table';
import { tablesOf } from './tables-of';

interface EngineComparisonProps {
  comparison: ReferenceComparison;
  locale: Locale;
}

/** How well the engine finds what coders agreed on or settled. */
export function EngineComparison({ comparison, locale }: EngineComparisonProps) {
  const { records, unread, otherText, overall, criteria, facts, duties, flags, gate } = comparison;
  const [chosen, setChosen] = useState('gate');
  const texts = agreementStrings[locale];
  const number = numberIn(locale);
  const decimal = decimalIn(locale);
  const share = shareIn(locale);
  const confusion = tablesOf(comparison).find(({ item }) => item === chosen);
  const scored = criteria.find(({ criterion }) => criterion === chosen);
  return (
    <section class="agreement">
      <h2>{texts.engine.title}</h2>
      <p>{texts.engine.basis(number(records), number(unread + otherText))}</p>
      <dl class="overall">
        <Row label={texts.engine.accuracy} value={share(overall.accuracy)} />
        <Row
          label={texts.engine.macroF1}
          value={overall.macroF1 === null ? texts.undefined : decimal(overall.macroF1)}
        />
        <Row label={texts.engine.falseClaims} value={share(overall.falseClaims)} />
        <Row label={texts.engine.falseContradictions} value={share(overall.falseContradictions)} />
        <Row label={texts.engine.abstained} value={share(overall.abstained)} />
        <Row label={texts.engine.gate} value={`${share(gate.precision)} / ${share(gate.recall)}`} />
        <Row label={texts.engine.duties} value={duties.f1 === null ? texts.undefined : decimal(duties.f1)} />
        <Row label={texts.engine.flags} value={flags.f1 === null ? texts.undefined : decimal(flags.f1)} />
      </dl>
      <ScrollTable caption={texts.engine.caption}>
        <thead>
          <tr>
            <th scope="col">{texts.item}</th>
            <th scope="col">{texts.engine.accuracy}</th>
            <th scope="col">{texts.engine.macroF1}</th>
          </tr>
        </thead>
        <tbody>
          {criteria.map(({ criterion, accuracy, macroF1, macroF1Interval }) => (
            <tr key={criterion}>
              <th scope="row">{itemName(criterion, locale)}</th>
              <td>{share(accuracy)}</td>
              <td>
                {macroF1 === null ? texts.undefined : decimal(macroF1)}{' '}
                {macroF1Interval && (
                  <span class="soft">{`(${decimal(macroF1Interval.low)}–${decimal(macroF1Interval.high)})`}</span>
                )}
              </td>
            </tr>
          ))}
          {facts.map(({ fact, accuracy }) => (
            <tr key={fact}>
              <th scope="row">{itemName(fact, locale)}</th>
              <td>{share(accuracy)}</td>
              <td>{texts.notFor}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <h3>{texts.engine.confusion}</h3>
      <p class="soft">{texts.engine.confusionHint}</p>
      <label class="field">
        <span>{texts.item}</span>
        <select value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
          {tablesOf(comparison).map(({ item }) => (
            <option key={item} value={item}>
              {itemName(item, locale)}
            </option>
          ))}
        </select>
      </label>
      {confusion && <ConfusionCounts item={confusion.item} table={confusion.table} locale={locale} />}
      {scored && (
        <ScrollTable caption={texts.engine.levelsCaption(itemName(scored.criterion, locale))}>
          <thead>
            <tr>
              <th scope="col">{texts.engine.level}</th>
              <th scope="col">{texts.engine.precision}</th>
              <th scope="col">{texts.engine.recall}</th>
              <th scope="col">F1</th>
            </tr>
          </thead>
          <tbody>
            {scored.levels.map(({ level, precision, recall, f1 }) => (
              <tr key={level}>
                <th scope="row">{strings[locale].levels[level as Level]?.title ?? level}</th>
                <td>{share(precision)}</td>
                <td>{share(recall)}</td>
                <td>{f1 === null ? texts.undefined : decimal(f1)}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      )}
    </section>
  );
}

function Row({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** "12 of 15: 80 % (55–93)". */
function shareIn(locale: Locale): (share: Share) => string {
  const number = numberIn(locale);
  const texts = agreementStrings[locale];
  return ({ count, of, share, low, high }) =>
    share === null || low === null || high === null
      ? texts.undefined
      : texts.share(number(count), number(of), number(100 * share), `${number(100 * low)}–${number(100 * high)}`);
}
