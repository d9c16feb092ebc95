/**
 * The zoom of the page, by keys and by menu. Electron's own commands forget the level with the session, which lives in
 * memory here. They also take the keys of one keyboard only: on others the plus has a key of its own.
 */
import type { Input, WebContents } from 'electron';

export type ZoomCommand = 'in' | 'out' | 'reset';

/** One level is a factor of 1.2: from 58 % to 249 %. */
const [least, most, step] = [-3, 5, 0.5];

export const zoomed = (level: number, command: ZoomCommand): number =>
  command === 'reset' ? 0 : Math.max(least, Math.min(level + (command === 'in' ? step : -step), most));

/** A level as it may be kept in a file. */
export const isZoomLevel = (level: number): boolean => level >= least && level <= most;

type Pressed = Pick<Input, 'type' | 'key' | 'code' | 'control' | 'meta' | 'alt' | 'shift'>;

/**
 * What a key asks for: by the sign that it writes, so that each keyboard has its own keys. The zero is also taken by its
 * place, because a French keyboard writes `à` there.
 */
export function zoomCommandOf(pressed: Pressed, platform: NodeJS.Platform): ZoomCommand | null {
  const { type, key, code, control, meta, alt, shift } = pressed;
  const isCommand = platform === 'darwin' ? meta && !control : control && !meta;
  // AltGr arrives as Ctrl and Alt.
  if (type !== 'keyDown' || !isCommand || alt) return null;
  if (key === '+' || key === '=') return 'in';
  if (key === '-' || key === '_') return 'out';
  return !shift && (key === '0' || code === 'Digit0' || code === 'Numpad0') ? 'reset' : null;
}

export type Zoom = {
  readonly level: () => number;
  readonly change: (command: ZoomCommand) => void;
};

/** @param onChange called after each change by the user */
export function zoomPage(contents: WebContents, kept: number, onChange: () => void): Zoom {
  let level = kept;
  const change = (command: ZoomCommand): void => {
    level = zoomed(level, command);
    contents.setZoomLevel(level);
    onChange();
  };
  // A document gets the level when it is there, before it paints.
  contents.on('did-navigate', () => contents.setZoomLevel(level));
  contents.on('before-input-event', (event, input) => {
    const command = zoomCommandOf(input, process.platform);
    if (command === null) return;
    event.preventDefault();
    change(command);
  });
  return { level: () => level, change };
}
