import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from './icons';

interface DisclosureProps {
  /** What the button says. */
  summary: ComponentChildren;
  class?: string;
  /** Shown between the button and what it opens, also when closed. */
  always?: ComponentChildren;
  children: ComponentChildren;
}

/** A button that opens what belongs to it, right below. */
export function Disclosure({ summary, class: className = '', always, children }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        class={`disclosure ${className}`}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span class="disclosure-words">{summary}</span>
        <Icon name="more" />
      </button>
      {always}
      <div id={id} class="disclosed" hidden={!open}>
        {open && children}
      </div>
    </>
  );
}
