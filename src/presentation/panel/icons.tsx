import type { JSX } from 'preact';

const paths = {
  close: 'm5 5 8 8m0-8-8 8',
  collapse: 'm4.5 7 4.5 4.5L13.5 7',
  expand: 'M4.5 11 9 6.5l4.5 4.5',
  toLeft: 'M14.5 9h-10m4-4-4 4 4 4',
  toRight: 'M3.5 9h10m-4-4 4 4-4 4',
  more: 'm6.5 4.5 4.5 4.5-4.5 4.5',
  move: 'M9 2.5v13m-6.5-6.5h13M9 2.5 7.2 4.3M9 2.5l1.8 1.8M9 15.5l-1.8-1.8M9 15.5l1.8-1.8M2.5 9l1.8-1.8M2.5 9l1.8 1.8M15.5 9l-1.8-1.8M15.5 9l-1.8 1.8',
  up: 'M9 14V4m-4 4 4-4 4 4',
  down: 'M9 4v10m-4-4 4 4 4-4',
  find: 'M13 13 5.5 5.5m0 6v-6h6',
} as const;

export type IconName = keyof typeof paths;

/** Line icons of the panel's buttons. The button carries the name. */
export const Icon = ({ name }: { name: IconName }): JSX.Element => <LineIcon path={paths[name]} />;

/** A line icon on a field of 18 × 18. */
export function LineIcon({ path }: { path: string }): JSX.Element {
  return (
    <svg class="icon" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        stroke-width="1.7"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

/** The mark of Likeverd: an equals sign, two lines of the same length. */
export function Mark(): JSX.Element {
  return (
    <svg class="mark" width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
      <rect width="22" height="22" rx="6" fill="currentColor" />
      <path
        class="on-fill"
        d="M6 8.6h10M6 13.4h10"
        fill="none"
        stroke="currentColor"
        stroke-width="2.4"
        stroke-linecap="round"
      />
    </svg>
  );
}
