import { strToU8, zipSync } from 'fflate';

export interface DocxParagraph {
  text: string;
  style?: 'Title' | 'Heading1' | 'Heading2';
  /** The paragraph is an item of a bulleted list. */
  isItem?: boolean;
  isBold?: boolean;
}

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The smallest file that Word opens (ECMA-376, WordprocessingML) with these paragraphs. */
export function makeDocx(paragraphs: readonly DocxParagraph[]): Buffer {
  const files = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      <Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/>
      <Override PartName="/word/styles.xml" ContentType="${types}.styles+xml"/>
      <Override PartName="/word/numbering.xml" ContentType="${types}.numbering+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${relations}">
      <Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/>
      <Relationship Id="rId2" Type="${office}/numbering" Target="numbering.xml"/></Relationships>`,
    'word/styles.xml': `<w:styles xmlns:w="${word}">${(
      [
        ['Title', 'Title'],
        ['Heading1', 'heading 1'],
        ['Heading2', 'heading 2'],
      ] as const
    )
      .map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
      .join('')}</w:styles>`,
    'word/numbering.xml': `<w:numbering xmlns:w="${word}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    'word/document.xml': `<w:document xmlns:w="${word}"><w:body>${paragraphs.map(paragraph).join('')}</w:body></w:document>`,
  };
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(head + content)]))),
  );
}

function paragraph({ text, style, isItem = false, isBold = false }: DocxParagraph): string {
  const styled = style === undefined ? '' : `<w:pStyle w:val="${style}"/>`;
  const listed = isItem ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' : '';
  const bold = isBold ? '<w:rPr><w:b/></w:rPr>' : '';
  return `<w:p><w:pPr>${styled}${listed}</w:pPr><w:r>${bold}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}
