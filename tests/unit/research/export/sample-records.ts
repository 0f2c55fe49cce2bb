import { assess } from '#src/assessment/assess';
import { correctReport } from '#src/assessment/correct-report';
import type { Posting } from '#src/posting/posting';
import type { DatasetRecord } from '#src/research/dataset/dataset-record';
import { makeRecord } from '#src/research/dataset/make-record';
import { calledWrong } from '../../../support/called-wrong';

const text = `Nordfjære kommune søker erfaringskonsulent til boligtjenesten. Stillingen er fast, 80 %.
• Du har samtaler med beboere og bruker egne erfaringer med rus eller psykisk uhelse.
Arbeidsoppgaver
• likepersonssamtaler og oppsøkende arbeid
• ta urinprøver og dele ut medisiner
Vi tilbyr
• Du får veiledning i gruppe annenhver uke, og blir en av tre erfaringskonsulenter.
Spørsmål? Ring Solveig Testdal på 912 34 567 eller skriv til solveig.testdal@nordfjaere.example.`;

export const posting = (change: Partial<Posting> = {}): Posting => ({
  id: '101',
  portal: 'finn',
  url: 'https://www.finn.no/job/fulltime/ad.html?finnkode=101',
  title: 'Erfaringskonsulent',
  hiringOrganization: 'Nordfjære kommune',
  datePosted: '2026-03-02',
  fields: { Stillingsprosent: '80 %', Kontaktperson: 'Solveig Testdal' },
  text,
  textStatus: 'full',
  provenance: { title: 'portal', text: 'portal', fields: 'portal', hiringOrganization: 'json-ld' },
  ...change,
});

/** A record of an ad as the harvest makes it, save that nothing is masked. */
export function record(change: Partial<Posting> = {}, remarks: Partial<DatasetRecord> = {}): DatasetRecord {
  const ad = posting(change);
  return {
    ...makeRecord({ posting: ad, report: assess(ad), readAt: '2026-03-05T08:00:00.000Z', extractorVersion: '0.1.0' }),
    ...remarks,
  };
}

/** One of every kind: read, assessed anew, with a finding called wrong, read from a card, not read, and for a cook. */
export function oneOfEveryKind(): DatasetRecord[] {
  const plain = record();
  const anew = record({ id: '102' });
  const wrong = record({ id: '103', title: '=HYPERLINK("http://evil.example";"Klikk")' });
  return [
    plain,
    {
      ...anew,
      reports: [...anew.reports, assess(anew.posting, { weights: { 'regular-supervision': 3, 'role-training': 1.3 } })],
    },
    {
      ...wrong,
      reports: wrong.reports.map((report) =>
        correctReport(report, calledWrong(['regular-supervision']), wrong.posting),
      ),
      tags: ['kyst', 'pilot; "runde 1"'],
      notes: '@notat,\nmed linjeskift\r\nog "anførselstegn"; æøå ÆØÅ 😀',
      excluded: '-utenfor perioden',
      employerType: 'municipality',
    },
    record({ id: '104', text: 'Bli erfaringskonsulent hos oss.', textStatus: 'card' }),
    record({ id: '105', text: '', textStatus: 'unreadable' }),
    record({
      id: '106',
      title: 'Kokk',
      text: 'Kantina søker kokk i fast stilling. Fagbrev kreves.',
      portal: null,
      url: null,
    }),
  ];
}

/** The bytes of a file that comes in pieces. */
export async function whole(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}
