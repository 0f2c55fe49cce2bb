import { defineCriterion } from '#src/rubric/criterion';
import { claim, conflict, firmFirst, jointClaim, notStated, ofKind } from '#src/rubric/verdict';

export const equalTerms = defineCriterion({
  id: 'equal-terms',
  number: 'C03',
  weight: 4,
  weightReasons: { advice: 1, problem: 0, breadth: 1, shown: 2, minus: 0 },
  dimension: 'contract',
  names: {
    nb: 'Lønn og vilkår på linje med andre ansatte',
    nn: 'Løn og vilkår på linje med andre tilsette',
    en: 'Paid and employed on the same terms as others',
  },
  levelTexts: {
    met: {
      nb: 'Annonsen sier at du ansettes på vanlige vilkår: samme som andre, eller lønn sammen med pensjon eller forsikring.',
      nn: 'Annonsen seier at du blir tilsett på vanlege vilkår: same som andre, eller løn saman med pensjon eller forsikring.',
      en: 'The ad says you are employed on ordinary terms: the same as others, or pay together with pension or insurance.',
    },
    partly: {
      nb: 'Annonsen nevner noe av lønn, pensjon eller forsikring.',
      nn: 'Annonsen nemner noko av løn, pensjon eller forsikring.',
      en: 'The ad mentions some of pay, pension or insurance.',
    },
    'not-stated': {
      nb: 'Annonsen nevner ikke lønn eller vilkår.',
      nn: 'Annonsen nemner ikkje løn eller vilkår.',
      en: 'The ad does not mention pay or terms.',
    },
    contradicted: {
      nb: 'Annonsen sier honorar, ulønnet eller andre vilkår enn kollegaene har.',
      nn: 'Annonsen seier honorar, ulønt eller andre vilkår enn kollegaene har.',
      en: 'The ad says a fee, unpaid, or other terms than colleagues have.',
    },
    unclear: {
      nb: 'Annonsen nevner lønn eller vilkår, men det er uklart for hvem.',
      nn: 'Annonsen nemner løn eller vilkår, men det er uklart for kven.',
      en: 'The ad mentions pay or terms, but it is unclear whose.',
    },
  },
  coding: {
    met: 'The same terms or rights as other staff; or pay (scale, collective agreement, job code, a stated sum or wage) and pension or insurance.',
    partly: 'One of these alone. “By agreement” is partly, also beside a pension. A bare hourly wage is partly.',
    'not-stated': 'Nothing on pay or terms.',
    contradicted: 'Fee instead of pay, voluntary, unpaid placement, or expressly lower terms than colleagues.',
  },
  why: {
    nb: 'Dokumentene viser til ansettelse på samme vilkår som et godt eksempel, og peker på faren for at erfaringskonsulenter blir billigere arbeidskraft.',
    nn: 'Dokumenta viser til tilsetjing på same vilkår som eit godt døme, og peikar på faren for at erfaringskonsulentar blir billegare arbeidskraft.',
    en: 'The documents hold up employment on the same terms as a good example, and point to the risk of peer workers becoming cheaper labour.',
  },
  helps: ['job-seeker', 'employer'],
  sources: [
    {
      document: 'consultation-statement',
      section: 'Praksiseksempel 1: Erfaringskonsulenter i Ålesund kommune',
      lines: [150, 153],
      strength: 'practice-example',
      says: 'In Ålesund peer workers have the same terms, rights and duties as other staff.',
    },
    {
      document: 'book-chapter',
      section: 'Betingelser for erfaringskonsulenters medvirkning',
      lines: [328, 332],
      strength: 'finding',
      says: 'There is a risk that the work or the pay is not recognised.',
    },
    {
      document: 'book-chapter',
      section: 'Innføring av erfaringskonsulenter – en sosial innovasjon',
      lines: [754, 756],
      strength: 'argument',
      says: 'Peer workers could be preferred because the same tasks cost less.',
    },
    {
      document: 'role-presentation',
      section: 'Erfaringskonsulentundersøkelsen 2021',
      lines: [56, 57],
      strength: 'finding',
      says: 'Several peer workers say that they do extra to prove worthy of the job.',
    },
  ],
  ask: {
    nb: 'Er lønn, pensjon og rettigheter de samme som for de andre i teamet? Hvilken stillingskode og lønnsramme gjelder?',
    nn: 'Er løn, pensjon og rettar dei same som for dei andre i teamet? Kva stillingskode og lønsramme gjeld?',
    en: 'Are pay, pension and rights the same as for the rest of the team? Which job code and pay range apply?',
  },
  paragraph: {
    nb: 'Du ansettes på samme vilkår som våre andre ansatte: lønn etter ___ (stillingskode ___), pensjon i ___ og de samme rettighetene og pliktene.',
    nn: 'Du blir tilsett på same vilkår som dei andre tilsette hos oss: løn etter ___ (stillingskode ___), pensjon i ___ og dei same rettane og pliktene.',
    en: 'You are employed on the same terms as our other staff: pay according to ___ (job code ___), a pension with ___, and the same rights and duties.',
  },
  examples: {
    met: {
      nb: [
        'Lønn etter tariff og pensjon gjennom kommunens ordning.',
        'Du får samme vilkår som de andre på avdelingen.',
      ],
      nn: ['Løn etter tariffavtale, pensjon og forsikring.', 'Du har dei same vilkåra som kollegaene dine.'],
      en: [
        'Salary on the agreed scale, plus a pension.',
        'You have the same terms and conditions as the rest of the staff.',
      ],
    },
    partly: {
      nb: ['Lønn etter avtale.', 'Vi har en god pensjonsordning.'],
      nn: ['Løn etter tariff.', 'God pensjonsordning.'],
      en: ['Competitive salary.', '£13 an hour.'],
    },
    'not-stated': {
      nb: ['Vi samarbeider med frivillige i nærmiljøet.', 'Du hjelper folk med å søke lønnstilskudd.'],
      nn: ['Vi ønskjer likeverdige tenester for alle.', 'Erfaring frå frivillig arbeid er fint.'],
      en: ['Our volunteers run the café.', 'We meet everyone on equal terms.'],
    },
    contradicted: {
      nb: ['Du får honorar per oppdrag og regnes ikke som ansatt.', 'Plassen er ulønnet arbeidstrening.'],
      nn: ['Du får honorar i staden for løn.', 'Timeløna er lågare enn for dei andre tilsette.'],
      en: ['You are paid a fee for each session instead of a wage.', 'This is an unpaid role.'],
    },
  },
  decide: ({ terms }) =>
    firmFirst(terms, (given) => {
      const same = ofKind(given, ['same-terms']);
      const pay = ofKind(given, ['collective-agreement', 'pay-scale', 'stated-pay', 'hourly-wage']);
      // "By agreement" names no sum and no scale, so it does not become whole by standing beside a pension.
      const vaguePay = ofKind(given, ['by-agreement']);
      const secured = ofKind(given, ['pension', 'insurance']);
      const lower = ofKind(given, ['fee', 'unpaid', 'lower-terms']);

      // A fee or a lower wage is itself "stated pay": only a promise of the same terms contradicts it.
      if (lower.length > 0) return same.length > 0 ? conflict(same, lower) : claim('contradicted', lower);
      if (same.length > 0) return claim('met', same);
      if (pay.length > 0 && secured.length > 0) {
        return jointClaim('met', [pay, secured]);
      }
      const some = [...pay, ...vaguePay, ...secured];
      return some.length > 0 ? claim('partly', some) : notStated();
    }),
});
