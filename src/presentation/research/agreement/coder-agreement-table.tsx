import {
  measureIds,
  type CoderAgreement,
  type Figure,
  type ItemAgreement,
} from '#src/research/agreement/between-coders';
import type { UndefinedReason } from '#src/research/agreement/coefficient';
import { numberIn } from '../../pages/formats';
import { ScrollTable } from '../../pages/scroll-table';
import { agreementStrings } from '../../strings/agreement';
import type { Locale } from '../../strings/locale';
import { itemName } from '../coding/item-names';

/** Every item with every measure that applies to it, its interval, and what it was counted on. */
export function CoderAgreementTable({ agreement, locale }: { agreement: CoderAgreement; locale: Locale }) {
  const { coders, records, codedByOne, items } = agreement;
  const texts = agreementStrings[locale];
  const number = numberIn(locale);
  return (
    <section class="agreement">
      <h2>{texts.between.title}</h2>
      <p>{texts.between.basis(coders.join(', '), number(records), number(codedByOne))}</p>
      <ScrollTable caption={texts.between.caption}>
        <thead>
          <tr>
            <th scope="col">{texts.item}</th>
            {measureIds.map((id) => (
              <th key={id} scope="col">
                {texts.measures[id]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map(({ item, figures }) => (
            <tr key={item}>
              <th scope="row">{nameOf(item, locale)}</th>
              {figures.percent?.n === 0 ? (
                <td class="soft" colSpan={measureIds.length}>
                  {texts.because['no-pairs']}
                </td>
              ) : (
                measureIds.map((id) => (
                  <td key={id}>{figures[id] ? <FigureWords figure={figures[id]} locale={locale} /> : texts.notFor}</td>
                ))
              )}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <ul class="reasons soft">
        {(['no-variation', 'no-positives'] as const).map((reason) => (
          <li key={reason}>
            <sup>{reasonSigns[reason]}</sup> {texts.because[reason]}
          </li>
        ))}
      </ul>
      <dl class="measures">
        {measureIds.map((id) => (
          <div key={id}>
            <dt>{texts.measures[id]}</dt>
            <dd>{texts.about[id]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Signs in the table for the reasons below it. */
const reasonSigns: Record<UndefinedReason, string> = { 'no-pairs': 'a', 'no-variation': 'b', 'no-positives': 'c' };

function FigureWords({ figure: { value, n, undefinedBecause, interval }, locale }: { figure: Figure; locale: Locale }) {
  const texts = agreementStrings[locale];
  const decimal = decimalIn(locale);
  const basis = <span class="soft">{`n = ${numberIn(locale)(n)}`}</span>;
  if (value === null) {
    return (
      <>
        {texts.undefined} {undefinedBecause && <sup>{reasonSigns[undefinedBecause]}</sup>} {basis}
      </>
    );
  }
  return (
    <>
      <strong>{decimal(value)}</strong>{' '}
      <span class="soft">{interval ? `(${decimal(interval.low)}–${decimal(interval.high)})` : texts.noInterval}</span>{' '}
      {basis}
    </>
  );
}

const nameOf = (item: ItemAgreement['item'], locale: Locale): string =>
  item === 'all-criteria' ? agreementStrings[locale].allCriteria : itemName(item, locale);

/** Two decimals, always written. */
export function decimalIn(locale: Locale): (value: number) => string {
  const format = new Intl.NumberFormat([locale, 'nb'], { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (value) => format.format(value);
}
