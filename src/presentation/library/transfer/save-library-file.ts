/** Has the browser save everything as one file, named by its day. */
export function saveLibraryFile(pieces: readonly string[], now: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([...pieces], { type: 'application/json' }));
  link.download = `likeverd-${now.slice(0, 10)}.json`;
  link.click();
  // The browser reads the file after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
