import type { JSX } from 'preact';
import { LineIcon } from '../../panel/icons';

const paths = {
  heading: 'M3.5 3.5v11M10 3.5v11M3.5 9H10M12.6 10.2c.3-1.2 3-1.3 3 .4 0 1.3-3 2.2-3 3.9h3.2',
  subheading: 'M3.5 4.5v9M9 4.5v9M3.5 9H9M12.4 8.6h3.1l-1.8 2.2c2.7-.2 2.6 3.7-.1 3.7-.7 0-1.2-.3-1.4-.8',
  bold: 'M5.5 3.5h4.2a2.6 2.6 0 0 1 0 5.3H5.5Zm0 5.3h4.9a2.8 2.8 0 0 1 0 5.7H5.5Z',
  italic: 'M8 3.5h5M5 14.5h5M10.6 3.5l-3.2 11',
  bullets: 'M7 5h8M7 9h8M7 13h8M3.2 5h.6M3.2 9h.6M3.2 13h.6',
  numbers: 'M8 5h7M8 9h7M8 13h7M3 4l1.3-.7v3.4M2.9 11.6c.2-1 2-.9 2 .3 0 .9-2 1.4-2 2.4h2.2',
  undo: 'M6.5 4 3.5 7l3 3M3.5 7h6.8a3.7 3.7 0 0 1 0 7.5H7.5',
  redo: 'm11.5 4 3 3-3 3M14.5 7H7.7a3.7 3.7 0 0 0 0 7.5h2.8',
} as const;
export type ToolIconName = keyof typeof paths;

/** Line icons of the text tools. The button carries the name. */
export const ToolIcon = ({ name }: { name: ToolIconName }): JSX.Element => <LineIcon path={paths[name]} />;
