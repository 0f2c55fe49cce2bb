import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

interface Tab {
  id: string;
  name: string;
  content: ComponentChildren;
}

/** Views of which one is shown (WAI-ARIA tabs): the arrow keys choose, Tab goes on into what is chosen. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  const [chosen, setChosen] = useState(tabs[0]?.id);
  const prefix = useId();
  const choose = (index: number, list: HTMLElement): void => {
    const at = (index + tabs.length) % tabs.length;
    setChosen(tabs[at]?.id);
    list.querySelectorAll<HTMLElement>('[role="tab"]')[at]?.focus();
  };
  const onKey = (event: KeyboardEvent, index: number): void => {
    const to = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    choose(to, (event.currentTarget as HTMLElement).parentElement!);
  };
  return (
    <>
      <div role="tablist" class="tabs" aria-label={label}>
        {tabs.map(({ id, name }, index) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${prefix}-${id}`}
            aria-selected={id === chosen}
            aria-controls={`${prefix}-${id}-view`}
            tabIndex={id === chosen ? 0 : -1}
            onClick={() => setChosen(id)}
            onKeyDown={(event) => onKey(event, index)}
          >
            {name}
          </button>
        ))}
      </div>
      {tabs.map(({ id, content }) => (
        <div
          key={id}
          role="tabpanel"
          id={`${prefix}-${id}-view`}
          class={`view ${id}`}
          aria-labelledby={`${prefix}-${id}`}
          hidden={id !== chosen}
        >
          {id === chosen && content}
        </div>
      ))}
    </>
  );
}
