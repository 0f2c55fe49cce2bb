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
  children: ComponentChildren;
}

export function PlainButton({ onClick, label, children }: PlainButtonProps) {
  return (
    <button type="button" class="plain-button" aria-label={label} onClick={onClick}>
      {children}
    </button>
  );
}
