import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface ScrollTableProps {
  caption: string;
  children: ComponentChildren;
}

/** A table that scrolls by itself where it is wider than the window, with keys too, so that the page need not. */
export function ScrollTable({ caption, children }: ScrollTableProps) {
  const id = useId();
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keys
    <div class="table-scroll" role="region" aria-labelledby={id} tabIndex={0}>
      <table>
        <caption id={id}>{caption}</caption>
        {children}
      </table>
    </div>
  );
}
