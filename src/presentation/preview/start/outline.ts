import type { JSONContent } from '@tiptap/core';

/** A part of an ad to start from: a heading, and below it paragraphs, items of a list, or prompts to write by. */
export interface StartPart {
  heading?: string;
  paragraphs?: readonly string[];
  items?: readonly string[];
  /** What to write here; shown while the paragraph is empty, and no part of the ad. */
  prompt?: string;
  /** The prompt asks for a list. */
  promptsItems?: boolean;
}

export interface Start {
  title: string;
  employer: string;
  facts: { employmentType: string; extent: string; positions: string };
  parts: readonly StartPart[];
}

/** What a new draft can begin with, in one language. */
export interface Starts {
  sample: Start;
  skeleton: Start;
}

/** The editor's document for a start. */
export function documentOf({ parts }: Start): JSONContent {
  return { type: 'doc', content: parts.flatMap(blocksOf) };
}

function blocksOf({ heading, paragraphs = [], items = [], prompt, promptsItems = false }: StartPart): JSONContent[] {
  const prompted: JSONContent | null = prompt === undefined ? null : { type: 'paragraph', attrs: { prompt } };
  const listed = [...items.map(paragraph), ...(prompted && promptsItems ? [prompted] : [])];
  return [
    ...(heading === undefined ? [] : [{ type: 'heading', attrs: { level: 2 }, content: [textOf(heading)] }]),
    ...paragraphs.map(paragraph),
    ...(listed.length === 0
      ? []
      : [{ type: 'bulletList', content: listed.map((content) => ({ type: 'listItem', content: [content] })) }]),
    ...(prompted && !promptsItems ? [prompted] : []),
  ];
}

const textOf = (text: string): JSONContent => ({ type: 'text', text });
const paragraph = (text: string): JSONContent => ({ type: 'paragraph', content: [textOf(text)] });
