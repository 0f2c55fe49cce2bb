import { useCallback } from 'preact/hooks';
import { readCoding } from '#src/library/projects/coding-store';
import { readRecord } from '#src/library/projects/harvest-store';
import type { Project } from '#src/library/projects/project';
import { LibraryError } from '#src/library/database/library-error';
import type { Posting } from '#src/posting/posting';
import { emptyCoding, type Coding } from '#src/research/coding/coding';
import { FaultNote } from '../../pages/fault-note';
import { useLoaded } from '../../pages/use-loaded';
import { datasetStrings } from '../../strings/dataset';
import type { Locale } from '../../strings/locale';
import { CodingDesk } from './coding-desk';

interface CodeAdProps {
  project: Project;
  coder: string;
  recordId: string;
  locale: Locale;
}

interface AdToCode {
  posting: Posting;
  language: string;
  coding: Coding;
}

/** One ad in front of a coder. Of the record only the ad is handed on: the engine's answer is not shown here. */
export function CodeAd({ project, coder, recordId, locale }: CodeAdProps) {
  const { id } = project;
  const load = useCallback(() => adToCode(id, coder, recordId), [id, coder, recordId]);
  const [ad] = useLoaded(load, []);
  if (ad.kind === 'failed') return <FaultNote fault={ad.fault} locale={locale} />;
  if (ad.kind === 'loading') return <p role="status">{datasetStrings[locale].loading}</p>;
  return <CodingDesk {...ad.value} project={project} locale={locale} />;
}

async function adToCode(projectId: string, coder: string, recordId: string): Promise<AdToCode> {
  const [record, coding] = await Promise.all([readRecord(projectId, recordId), readCoding(projectId, recordId, coder)]);
  if (!record) throw new LibraryError('gone');
  const language = record.reports[record.reports.length - 1]!.language;
  return { posting: record.posting, language, coding: coding ?? emptyCoding(coder, recordId, record.textHash) };
}
