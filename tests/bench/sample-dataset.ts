import { assess } from '#src/assessment/assess';
import type { Posting } from '#src/posting/posting';
import type { DatasetRecord } from '#src/research/dataset/dataset-record';
import { makeRecord } from '#src/research/dataset/make-record';
import { criteria } from '#src/rubric/criteria';

const towns = ['Granvik', 'Strandby', 'Fjellheim', 'Nordvåg', 'Elvestad', 'Solbakken', 'Bjørkli', 'Havnes'];
const employers = ['kommune', 'sykehus', 'distriktspsykiatriske senter', 'stiftelse'];
const employerTypes = ['kommune', 'helseforetak', 'helseforetak', 'ideell organisasjon'];
const portals = ['arbeidsplassen', 'finn', 'jobbnorge', 'webcruiter'];
/** How many different texts there are; reading each of tens of thousands anew would take minutes. */
const differentTexts = 160;

/**
 * A dataset of any size for measurements: ads put together from the codebook's own example phrases, some stating much
 * and some little, with as many different texts as matter and an id, employer and date of their own. The same each time.
 */
export function* sampleDataset(size: number): Generator<DatasetRecord> {
  const texts = Array.from({ length: Math.min(size, differentTexts) }, (_, index) => recordOf(index));
  for (let index = 0; index < size; index++) {
    const record = texts[index % texts.length]!;
    const round = Math.floor(index / texts.length);
    const day = new Date(Date.UTC(2023, 0, 1 + (index % 1200))).toISOString();
    const portal = portals[index % portals.length]!;
    const id = `${index}`;
    const employer = `${record.posting.hiringOrganization} ${round}`;
    yield {
      ...record,
      id: `${portal}:${id}:${record.textHash.slice(0, 12)}`,
      postId: `${portal}:${id}:${record.textHash.slice(0, 12)}`,
      readAt: day,
      posting: { ...record.posting, id, portal, hiringOrganization: employer, datePosted: day.slice(0, 10) },
      reports: record.reports.map((report) => ({ ...report, id, portal, employer })),
      employerType: index % 3 === 0 ? null : employerTypes[index % employerTypes.length]!,
    };
  }
}

function recordOf(index: number): DatasetRecord {
  const posting = postingOf(index);
  return makeRecord({
    posting,
    report: assess(posting),
    readAt: '2026-01-01T00:00:00.000Z',
    extractorVersion: '0.1.0',
  });
}

function postingOf(index: number): Posting {
  const town = towns[index % towns.length]!;
  const said = criteria.flatMap(({ examples }, place) => {
    const levels = ['met', 'partly', 'not-stated', 'contradicted'] as const;
    const level = levels[(index * 7 + place * (3 + (index % 5))) % 6];
    if (level === undefined) return [];
    const phrases = examples[level].nb;
    return [phrases[index % Math.max(1, phrases.length)] ?? ''];
  });
  const text = [
    `${town} søker en erfaringskonsulent til team ${index}. Du har egen erfaring med psykiske helseproblemer eller rus.`,
    ...said.map((phrase) => `• ${phrase} (${town}, avdeling ${index})`),
    `Søknad sendes elektronisk til ${town} innen fristen. Vi ser fram til å høre fra deg som vil være med i arbeidet vårt.`,
  ].join('\n');
  return {
    id: `${index}`,
    portal: 'finn',
    url: `https://www.finn.no/job/ad/${index}`,
    title: `Erfaringskonsulent ved team ${index}`,
    hiringOrganization: `${town} ${employers[index % employers.length]}`,
    fields: { Stillingsprosent: `${40 + ((index * 20) % 80)} %` },
    text,
    textStatus: 'full',
    provenance: { title: 'portal', text: 'portal', hiringOrganization: 'portal' },
  };
}
