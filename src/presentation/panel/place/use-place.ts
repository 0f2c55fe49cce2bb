import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PanelLook } from '../panel';
import { choosePlace, margin, type Box, type Place } from './choose-place';

/** On narrower windows the panel is a sheet along the lower edge. CSS pixels; the style sheet says the same. */
const narrow = '(max-width: 640px)';
const openWidth = 400;
/** An open panel that would be lower than this stands small instead, until a person opens it. CSS pixels. */
const leastOpen = 320;
const leastInsisted = 160;
const leastSheet = 240;
/** How far an arrow key moves the panel, in CSS pixels. */
const step = 40;

interface Placed {
  panelRef: { current: HTMLElement | null };
  /** No room to stand open beside what must stay clear. */
  isCrowded: boolean;
  /** The person opens it all the same. */
  insist: (open: boolean) => void;
  dragFrom: (event: PointerEvent) => void;
  moveBy: (event: KeyboardEvent) => void;
}

/**
 * Places the panel in the window: where the person put it, but never over what `keepClear` names, also while the page
 * scrolls. With the pointer it is dragged by its bar, with the keyboard moved by the arrow keys.
 */
export function usePlace(
  look: PanelLook,
  keepClear: () => readonly Box[],
  onPlace: (place: NonNullable<PanelLook['panelPlace']>) => void,
): Placed {
  const panelRef = useRef<HTMLElement | null>(null);
  const [isCrowded, setCrowded] = useState(false);
  const [insists, setInsists] = useState(false);

  const arrange = (): void => {
    const panel = panelRef.current;
    if (!panel) return;
    const boxes = keepClear();
    if (matchMedia(narrow).matches) {
      arrangeSheet(panel, boxes);
      setCrowded(false);
      return;
    }
    const open = { width: openWidth, height: innerHeight - 2 * margin };
    const placeOpen = look.panelOpen
      ? choosePlace({
          window: { width: innerWidth, height: innerHeight },
          size: open,
          least: insists ? leastInsisted : leastOpen,
          wanted: wantedPlace(look, open.width, leastOpen, 0),
          keepClear: boxes,
        })
      : null;
    setCrowded(look.panelOpen && placeOpen === null && !insists);
    const isOpen = look.panelOpen && (placeOpen !== null || insists);
    const size = isOpen ? open : { width: panel.offsetWidth, height: panel.offsetHeight };
    const wanted = wantedPlace(look, size.width, isOpen ? leastOpen : size.height, isOpen ? 0 : 1);
    const placed =
      placeOpen ??
      choosePlace({
        window: { width: innerWidth, height: innerHeight },
        size,
        least: size.height,
        wanted,
        keepClear: boxes,
      });
    put(panel, placed ?? { ...wanted, maxHeight: innerHeight - margin - wanted.top }, isOpen);
  };

  useLayoutEffect(arrange);
  useEffect(() => {
    let due = 0;
    const soon = (): void => {
      due ||= requestAnimationFrame(() => {
        due = 0;
        arrange();
      });
    };
    addEventListener('scroll', soon, { capture: true, passive: true });
    addEventListener('resize', soon);
    return () => {
      cancelAnimationFrame(due);
      removeEventListener('scroll', soon, { capture: true });
      removeEventListener('resize', soon);
    };
  });

  return {
    panelRef,
    isCrowded,
    insist: setInsists,
    dragFrom: (event) => panelRef.current && drag(event, panelRef.current, onPlace),
    moveBy(event) {
      const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
      if (!way || !panelRef.current) return;
      event.preventDefault();
      const { left, top } = whereItStands(panelRef.current);
      onPlace(placeAt(panelRef.current, left + step * way[0]!, top + step * way[1]!));
    },
  };
}

/** Where the person wants it: as shares of the free room, or at its side, open at the top and small at the bottom. */
function wantedPlace({ panelPlace, panelSide }: PanelLook, width: number, height: number, y: number) {
  const { x, y: share } = panelPlace ?? { x: panelSide === 'left' ? 0 : 1, y };
  return { left: margin + x * room(innerWidth, width), top: margin + share * room(innerHeight, height) };
}

const room = (whole: number, part: number): number => Math.max(0, whole - 2 * margin - part);
const share = (offset: number, of: number): number => (of === 0 ? 0 : Math.min(1, Math.max(0, (offset - margin) / of)));

function placeAt(panel: HTMLElement, left: number, top: number): NonNullable<PanelLook['panelPlace']> {
  const height = panel.dataset['open'] === 'true' ? leastOpen : panel.offsetHeight;
  return {
    x: share(left, room(innerWidth, panel.offsetWidth)),
    y: share(top, room(innerHeight, height)),
  };
}

function put(panel: HTMLElement, { left, top, maxHeight }: Place, isOpen: boolean): void {
  panel.style.inset = `${Math.round(top)}px auto auto ${Math.round(left)}px`;
  panel.style.maxBlockSize = isOpen ? `${Math.round(maxHeight)}px` : '';
}

/**
 * The sheet stands above what is fixed to the lower edge of the window, and below what stands higher up, where that
 * leaves it room enough; the rest can be scrolled clear of it.
 */
function arrangeSheet(panel: HTMLElement, keepClear: readonly Box[]): void {
  panel.style.inset = '';
  panel.style.maxBlockSize = '';
  const nearEdge = keepClear.filter(({ top, height }) => top < innerHeight && top + height > innerHeight - 48);
  const highest = Math.min(innerHeight, ...nearEdge.map(({ top }) => top - margin / 2));
  panel.style.insetBlockEnd = highest < innerHeight ? `${Math.round(innerHeight - highest)}px` : '';
  const above = keepClear.filter((box) => !nearEdge.includes(box) && box.top + box.height > 0);
  const height = highest - Math.max(0, ...above.map((box) => box.top + box.height + margin / 2));
  if (height >= leastSheet && height < panel.offsetHeight) panel.style.maxBlockSize = `${Math.floor(height)}px`;
}

/** Where it was put, also while it still glides in: its box is a few pixels lower then, and would be taken along. */
const whereItStands = ({ offsetLeft, offsetTop }: HTMLElement): { left: number; top: number } => ({
  left: offsetLeft,
  top: offsetTop,
});

/** Follows the pointer until it is let go. A click on a button of the bar is no drag. */
function drag(
  event: PointerEvent,
  panel: HTMLElement,
  onPlace: (place: NonNullable<PanelLook['panelPlace']>) => void,
): void {
  if (event.button !== 0 || (event.target as Element).closest('button') || matchMedia(narrow).matches) return;
  const bar = event.currentTarget as HTMLElement;
  const { left, top } = whereItStands(panel);
  const shift = { x: event.clientX - left, y: event.clientY - top };
  let moved = false;
  const life = new AbortController();
  bar.setPointerCapture(event.pointerId);
  bar.addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      moved = true;
      panel.style.inset = `${clientY - shift.y}px auto auto ${clientX - shift.x}px`;
    },
    life,
  );
  const end = (): void => {
    life.abort();
    const at = whereItStands(panel);
    if (moved) onPlace(placeAt(panel, at.left, at.top));
  };
  bar.addEventListener('pointerup', end, life);
  bar.addEventListener('pointercancel', end, life);
}
