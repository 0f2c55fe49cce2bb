import type { PreviewStrings } from '../../strings/preview/preview-strings';

const tones = ['met', 'partly', 'contradicted', 'unclear'] as const;

/** What the lines under the ad's words mean. */
export function MarkLegend({ texts }: { texts: PreviewStrings['report'] }) {
  return (
    <ul class="mark-legend" aria-label={texts.marks}>
      {tones.map((tone) => (
        <li key={tone}>
          <span class="quote-mark" data-tone={tone}>
            {texts.lines[tone]}
          </span>
        </li>
      ))}
    </ul>
  );
}
