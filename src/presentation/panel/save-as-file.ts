interface TextFile {
  name: string;
  content: string;
  /** Media type; JSON unless told. */
  type?: string;
}

/** Has the browser save a text as a file, in UTF-8. */
export function saveAsFile({ name, content, type = 'application/json' }: TextFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  // The browser reads the file after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
