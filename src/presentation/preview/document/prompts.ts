import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/**
 * Paragraphs that carry a prompt: words that say what to write there, shown only while the paragraph is empty. A prompt
 * is no part of the ad: it is neither read, nor copied, nor exported.
 */
export const Prompts = Extension.create({
  name: 'prompts',
  addGlobalAttributes() {
    return [{ types: ['paragraph'], attributes: { prompt: { default: null, rendered: false, keepOnSplit: false } } }];
  },
  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          decorations({ doc }) {
            const prompts: Decoration[] = [];
            doc.descendants((node, from) => {
              const prompt: unknown = node.type.name === 'paragraph' && node.content.size === 0 && node.attrs['prompt'];
              if (typeof prompt === 'string')
                prompts.push(Decoration.node(from, from + node.nodeSize, { 'data-prompt': prompt }));
              return !node.isTextblock;
            });
            return DecorationSet.create(doc, prompts);
          },
        },
      }),
    ];
  },
});
