import { createContext } from 'preact';
import type { QuoteView } from '../panel-view';

/**
 * Shows a quote where it stands in the page. Answers whether it was found again. Null where the browser cannot mark
 * text: then quotes are listed and are no buttons.
 */
export type Reveal = ((quote: QuoteView) => boolean | Promise<boolean>) | null;

export const RevealContext = createContext<{ reveal: Reveal; adLanguage: string; label: string }>({
  reveal: null,
  adLanguage: 'und',
  label: '',
});
