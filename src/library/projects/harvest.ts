import type { Report } from '#src/assessment/report';
import { maskPosting } from '#src/posting/mask-contacts';
import type { Posting } from '#src/posting/posting';
import { makeRecord } from '#src/research/dataset/make-record';
import { libraryErrorOf } from '../database/library-error';
import { addRecord } from './harvest-store';
import { noteHarvestFault, readHarvestState } from './harvest-switch';

interface Reader {
  assess: (posting: Posting) => Report;
  /** ISO 8601 instant at which the page was read. */
  readAt: string;
  extractorVersion: string;
}

/**
 * Keeps an ad that a person has opened in every project whose harvest is on: only ads for peer workers whose text was
 * read, with contact persons masked. What goes wrong is noted for the person and does not reach the ad's own page.
 */
export async function harvest(posting: Posting, gate: Report['gate'], reader: Reader): Promise<void> {
  if (gate === 'no' || posting.textStatus !== 'full') return;
  const { projects, fault } = await readHarvestState();
  if (projects.length === 0) return;
  const masked = maskPosting(posting);
  const record = makeRecord({ ...reader, posting: masked, report: reader.assess(masked) });
  try {
    for (const { id } of projects) await addRecord(id, record);
    if (fault !== null) await noteHarvestFault(null);
  } catch (cause) {
    await noteHarvestFault(libraryErrorOf(cause).fault);
  }
}
