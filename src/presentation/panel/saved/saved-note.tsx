import { useEffect, useState } from 'preact/hooks';
import { ChangeList } from '../../changes/change-list';
import type { SavedView } from '../../saved-view';
import { PlainButton } from '../buttons';
import type { ReportActions } from '../report-actions';

interface SavedNoteProps {
  actions: Pick<ReportActions, 'recallAd' | 'saveAd' | 'openSavedAd'>;
  /** The background did not answer. */
  onFault: () => void;
}

/** Whether the ad is saved or was met before, what changed since then, and the button that saves it. */
export function SavedNote({ actions, onFault }: SavedNoteProps) {
  const [view, setView] = useState<SavedView | null>(null);
  const show = (answer: Promise<SavedView>): void => void answer.then(setView, onFault);
  useEffect(() => {
    let isCurrent = true;
    // Not knowing whether it is saved is no reason to disturb: the button comes with the answer.
    actions.recallAd().then(
      (answer) => isCurrent && setView(answer),
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [actions]);

  const act = (id: SavedView['actions'][number]['id']): void => {
    if (id === 'retry') show(actions.recallAd());
    else if (id === 'open') void actions.openSavedAd(view?.adId ?? '').catch(onFault);
    else show(actions.saveAd(id === 'join' ? (view?.adId ?? null) : null));
  };
  return (
    <section class="saved-note" data-state={view?.state ?? 'asking'}>
      <p class="saved-words" aria-live="polite">
        {view?.said}
      </p>
      {view?.changes && <ChangeList {...view.changes} level={3} />}
      <p class="actions">
        {view?.actions.map(({ id, words }) => (
          <PlainButton key={id} onClick={() => act(id)}>
            {words}
          </PlainButton>
        ))}
      </p>
    </section>
  );
}
