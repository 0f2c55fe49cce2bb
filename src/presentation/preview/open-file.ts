import type { JSONContent } from '@tiptap/core';
import { DOMParser as DocumentParser } from '@tiptap/pm/model';
import { adSchema } from './document/ad-schema';
import { textToDocument } from './document/text-to-document';
import { cleanBody } from './paste/clean-html';

/** Why a file could not be opened; each has its own words for the person. */
export type FileProblem = 'kind' | 'large' | 'broken' | 'empty';

export class FileError extends Error {
  override name = 'FileError';
  constructor(
    readonly problem: FileProblem,
    options?: ErrorOptions,
  ) {
    super(`The file: ${problem}.`, options);
  }
}

/** An ad out of a file. */
export interface OpenedAd {
  /** Empty where the file does not say. */
  title: string;
  document: JSONContent;
}

export const acceptedFiles = '.docx,.html,.htm,.txt';
/** In bytes. Ads of more are pictures. */
const largest = 5_000_000;

const readers: Record<string, (file: File) => Promise<OpenedAd>> = {
  docx: readWord,
  html: readPage,
  htm: readPage,
  txt: readPlain,
};

/** @throws {FileError} */
export async function openFile(file: File): Promise<OpenedAd> {
  const read = readers[file.name.split('.').at(-1)?.toLowerCase() ?? ''];
  if (!read) throw new FileError('kind');
  if (file.size > largest) throw new FileError('large');
  let ad: OpenedAd;
  try {
    ad = await read(file);
  } catch (cause) {
    throw new FileError('broken', { cause });
  }
  if (adSchema.nodeFromJSON(ad.document).textContent.trim() === '') throw new FileError('empty');
  return ad;
}

async function readWord(file: File): Promise<OpenedAd> {
  // Half a megabyte, and most people paste.
  const { convertToHtml } = await import('mammoth');
  const { value } = await convertToHtml(
    { arrayBuffer: await file.arrayBuffer() },
    { ignoreEmptyParagraphs: true, styleMap: ["p[style-name='Title'] => h1.title:fresh"] },
  );
  const { body } = new DOMParser().parseFromString(value, 'text/html');
  // Many give every section the highest rank of heading; then none of them is the title.
  const headings = body.querySelectorAll('h1');
  const title = body.querySelector('h1.title') ?? (headings.length === 1 ? headings[0]! : null);
  return readBody(body, title, '');
}

async function readPage(file: File): Promise<OpenedAd> {
  const page = new DOMParser().parseFromString(await file.text(), 'text/html');
  const root = page.querySelector<HTMLElement>('main, [role="main"], article') ?? page.body;
  return readBody(root, root.querySelector('h1'), page.title.trim());
}

/** As the command line reads such a file: the first line is the title, and stays in the text. */
async function readPlain(file: File): Promise<OpenedAd> {
  const text = await file.text();
  const title = text.split('\n').find((line) => line.trim() !== '') ?? '';
  return { title: title.trim(), document: textToDocument(text) };
}

/** The ad's title stands in a field of its own. */
function readBody(root: HTMLElement, heading: Element | null, otherwise: string): OpenedAd {
  const title = heading?.textContent.trim().replaceAll(/\s+/gu, ' ') ?? '';
  if (title !== '') heading?.remove();
  cleanBody(root);
  return { title: title === '' ? otherwise : title, document: documentOf(root) };
}

/** The editor's document with the same headings, paragraphs and lists as the elements. */
export function documentOf(root: HTMLElement): JSONContent {
  return DocumentParser.fromSchema(adSchema).parse(root).toJSON() as JSONContent;
}
