import { pauseHarvest } from '#src/library/projects/harvest-switch';
import { frameStrings } from '../strings/frame';
import type { Locale } from '../strings/locale';
import { researchStrings } from '../strings/research';
import { useHarvestState } from './use-harvest-state';

/** That opened ads are kept at present, where, and how to stop it; nothing while they are not. */
export function HarvestNote({ locale }: { locale: Locale }) {
  const { projects, fault } = useHarvestState();
  const texts = researchStrings[locale].harvest;
  if (projects.length === 0) return null;
  return (
    <section class="harvest-note" aria-label={texts.label}>
      <p>
        <span class="harvest-dot" aria-hidden="true" />
        {texts.on(projects.map(({ name }) => name).join(', '))}
      </p>
      <button type="button" class="plain-button" onClick={() => void pauseHarvest()}>
        {texts.pause}
      </button>
      {fault && (
        <p role="alert" class="harvest-fault">
          {texts.failed} {frameStrings[locale].faults[fault]}
        </p>
      )}
    </section>
  );
}
