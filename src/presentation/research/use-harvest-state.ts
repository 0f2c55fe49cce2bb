import { useEffect, useState } from 'preact/hooks';
import { readHarvestState, watchHarvestState, type HarvestState } from '#src/library/projects/harvest-switch';

/** Into which projects opened ads are kept, followed as it changes. */
export function useHarvestState(): HarvestState {
  const [state, setState] = useState<HarvestState>({ projects: [], fault: null });
  useEffect(() => {
    const life = new AbortController();
    watchHarvestState(setState, life.signal);
    void readHarvestState().then(setState);
    return () => life.abort();
  }, []);
  return state;
}
