const svgNamespace = 'http://www.w3.org/2000/svg';
/** Words of the drawing in a file, where no style sheet of ours is. */
const font = 'system-ui, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif';
const headHeight = 40;
const noteHeight = 20;
/** Twice as many pixels as points: sharp on paper and on fine screens. */
const scale = 2;

/** The drawing as a file of its own, with its title, on white. */
export function svgOf(drawing: SVGSVGElement, title: string, note: string | null): Blob {
  const width = Number(drawing.getAttribute('width'));
  const height = Number(drawing.getAttribute('height'));
  const head = headHeight + (note === null ? 0 : noteHeight);
  const whole = document.createElementNS(svgNamespace, 'svg');
  for (const [name, value] of Object.entries({
    width: String(width),
    height: String(height + head),
    viewBox: `0 0 ${width} ${height + head}`,
    'font-family': font,
    'font-size': '12',
  })) {
    whole.setAttribute(name, value);
  }
  const paper = document.createElementNS(svgNamespace, 'rect');
  for (const side of ['width', 'height']) paper.setAttribute(side, '100%');
  paper.setAttribute('fill', '#ffffff');
  const inner = drawing.cloneNode(true) as SVGSVGElement;
  inner.setAttribute('y', String(head));
  inner.setAttribute('color', '#1b2827');
  inner.removeAttribute('style');
  whole.append(
    paper,
    words(title, 24, '16', '600', '#1b2827'),
    ...(note === null ? [] : [words(note, 44, '11', '400', '#51605e')]),
    inner,
  );
  return new Blob([new XMLSerializer().serializeToString(whole)], { type: 'image/svg+xml' });
}

/** The same as pixels. */
export async function pngOf(svg: Blob): Promise<Blob> {
  const image = new Image();
  // A data address: the pages' policy lets in no others.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await svg.text())}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * scale;
  canvas.height = image.height * scale;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser made no picture.'))), 'image/png');
  });
}

function words(text: string, y: number, size: string, weight: string, colour: string): SVGTextElement {
  const element = document.createElementNS(svgNamespace, 'text');
  for (const [name, value] of Object.entries({
    x: '14',
    y: String(y),
    'font-size': size,
    'font-weight': weight,
    fill: colour,
  })) {
    element.setAttribute(name, value);
  }
  element.textContent = text;
  return element;
}
