import { type Extensions, getSchema } from '@tiptap/core';
import type { Schema } from '@tiptap/pm/model';
import { StarterKit } from '@tiptap/starter-kit';
import { Prompts } from './prompts';

/** What an ad is made of: headings, paragraphs, lists, line breaks, bold and italic. Portals drop the rest. */
export const adExtensions: Extensions = [
  StarterKit.configure({
    blockquote: false,
    code: false,
    codeBlock: false,
    horizontalRule: false,
    link: false,
    strike: false,
    trailingNode: false,
    underline: false,
    heading: { levels: [2, 3] },
    undoRedo: { newGroupDelay: 500 },
  }),
  Prompts,
];

export const adSchema: Schema = getSchema(adExtensions);
