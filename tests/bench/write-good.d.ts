/** The part of write-good that is timed; it brings no types. */
declare module 'write-good' {
  export default function writeGood(text: string): { index: number; offset: number; reason: string }[];
}
