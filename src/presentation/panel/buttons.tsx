import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from './icons';

interface IconButtonProps extends Omit<JSX.IntrinsicElements['button'], 'icon' | 'name' | 'type'> {
  /** What the button is called: read aloud, and shown when it is pointed at. */
  name: string;
  icon: IconName;
}

export function IconButton({ name, icon, class: className = '', ...rest }: IconButtonProps) {
  return (
    <button type="button" class={`icon-button ${String(className)}`} aria-label={name} title={name} {...rest}>
      <Icon name={icon} />
    </button>
  );
}

interface PlainButtonProps {
  onClick: () => void;
  /** Where the words alone do not tell what the button is about. */
  label?: string;
  /** Leaves what is selected in the page as it is, for what works on it. */
  keepsSelection?: boolean;
  children: ComponentChildren;
}

export function PlainButton({ onClick, label, keepsSelection = false, children }: PlainButtonProps) {
  return (
    <button
      type="button"
      class="plain-button"
      aria-label={label}
      onMouseDown={keepsSelection ? (event) => event.preventDefault() : undefined}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
