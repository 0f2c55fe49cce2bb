// @vitest-environment happy-dom
import { EditorState } from '@tiptap/pm/state';
import { history, undo } from '@tiptap/pm/history';
import { describe, expect, it } from 'vitest';
import { adSchema } from '#src/presentation/preview/document/ad-schema';
import { findBlanks } from '#src/presentation/preview/document/blanks';
import { collectDocument } from '#src/presentation/preview/document/collect-document';
import { insertParagraph } from '#src/presentation/preview/document/insert-paragraph';
import { textToDocument } from '#src/presentation/preview/document/text-to-document';
import { documentOf } from '#src/presentation/preview/open-file';
import { startOf } from '#src/presentation/preview/start';

const documentFrom = (html: string) =>
  adSchema.nodeFromJSON(documentOf(new DOMParser().parseFromString(html, 'text/html').body));

describe('the text of a document', () => {
  const doc = documentFrom(
    '<h2>Vi tilbyr</h2><ul><li><p>Fast <strong>stil</strong>ling</p></li><li><p>Lønn</p></li></ul><p>Ring<br>oss</p>',
  );
  const { text, rangesOf } = collectDocument(doc);

  it('is as a page with the same words is read', () => {
    expect(text).toBe('Vi tilbyr\n• Fast stilling\n• Lønn\nRing\noss');
  });

  it.each(['Vi tilbyr', 'Fast stilling', 'stilling', 'Lønn', 'oss'])('has %s at its place in the document', (words) => {
    const start = text.indexOf(words);
    const ranges = rangesOf(start, start + words.length);
    expect(ranges.map(({ from, to }) => doc.textBetween(from, to)).join('')).toBe(words);
  });

  it('has no place for what nobody typed', () => {
    const bullet = text.indexOf('• ');
    expect(rangesOf(bullet, bullet + 2)).toEqual([]);
  });

  it('comes back from plain text, lists and all', () => {
    const plain = 'Arbeidsoppgaver\n• Lede en gruppe\n• Samtaler\nSøk nå';
    expect(collectDocument(adSchema.nodeFromJSON(textToDocument(plain))).text).toBe(plain);
  });

  it('knows no prompts', () => {
    const skeleton = adSchema.nodeFromJSON(startOf('skeleton', 'nb').document);
    expect(collectDocument(skeleton).text).not.toContain('Nevn minst tre');
  });
});

describe('a paragraph to adapt', () => {
  const outline = [
    { heading: 'Oppgaver', kind: 'duties' },
    { heading: 'Vi tilbyr', kind: 'offer' },
    { heading: 'Kontakt', kind: 'contact' },
  ];
  const ad =
    '<h2>Oppgaver</h2><p>Samtaler</p><p><strong>Vi tilbyr</strong></p><ul><li>Lønn</li></ul><h2>Kontakt</h2><p>Ring</p>';
  const state = EditorState.create({ doc: documentFrom(ad), plugins: [history()] });
  const text = 'Du får veiledning hver ___ uke.';
  const linesAfter = (insertion: Parameters<typeof insertParagraph>[2]) => {
    const { transaction, heading } = insertParagraph(state, outline, insertion);
    return { lines: collectDocument(transaction.doc).text.split('\n'), heading, transaction };
  };

  it('goes to the end of its section, however the heading is set', () => {
    const { lines, heading } = linesAfter({ text, kinds: ['offer'], newHeading: 'Vi tilbyr' });
    expect(lines).toEqual(['Oppgaver', 'Samtaler', 'Vi tilbyr', '• Lønn', text, 'Kontakt', 'Ring']);
    expect(heading).toBe('Vi tilbyr');
  });

  it('gets a section of its own before the closing parts', () => {
    const { lines, heading } = linesAfter({ text, kinds: ['about'], newHeading: 'Om oss' });
    expect(lines.slice(-4)).toEqual(['Om oss', text, 'Kontakt', 'Ring']);
    expect(heading).toBe('Om oss');
  });

  it('has its first blank selected, and one step takes it back', () => {
    const { transaction } = linesAfter({ text, kinds: ['about'], newHeading: 'Om oss' });
    const after = state.apply(transaction);
    expect(after.doc.textBetween(after.selection.from, after.selection.to)).toBe('___');
    let undone = after;
    undo(after, (back) => (undone = after.apply(back)));
    expect(undone.doc.eq(state.doc)).toBe(true);
  });

  it('takes the place of a prompt', () => {
    const skeleton = adSchema.nodeFromJSON({
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Om oss' }] },
        { type: 'paragraph', attrs: { prompt: 'Hvem er dere?' } },
      ],
    });
    const { transaction } = insertParagraph(
      EditorState.create({ doc: skeleton }),
      [{ heading: 'Om oss', kind: 'about' }],
      { text, kinds: ['about'], newHeading: 'Om oss' },
    );
    expect(transaction.doc.childCount).toBe(2);
  });
});

it('blanks are found with the words around them', () => {
  const doc = documentFrom(
    '<p>Du får veiledning hver ___ uke av _____, og gruppeveiledning sammen med andre erfaringskonsulenter.</p><p>Uten.</p><ul><li>___ kolleger</li></ul>',
  );
  const blanks = findBlanks(doc);
  expect(blanks.map(({ from, to }) => doc.textBetween(from, to))).toEqual(['___', '_____', '___']);
  expect(blanks[0]!.context).toBe('Du får veiledning hver ___ uke av _____, og …');
});
