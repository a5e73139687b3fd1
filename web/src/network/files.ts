import type { Dot } from './looks.ts';
import type { Line } from './shown.ts';

/** What is drawn, for files: positions are those of the screen. */
export interface Picture {
  readonly dots: readonly Dot[];
  readonly lines: readonly Line[];
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text within XML; what XML cannot hold is left out. */
const xml = (text: string): string =>
  text.replaceAll(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '').replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign]!);

const SIDE = 1600;
const MARGIN = 80;

/** Places as they are on the screen, where up is up, fitted into a square. */
function fitted(dots: readonly Dot[]) {
  const xs = dots.map(({ x }) => x);
  const ys = dots.map(({ y }) => y);
  const [left, top] = [Math.min(...xs), Math.max(...ys)];
  const scale = (SIDE - 2 * MARGIN) / Math.max(1e-9, Math.max(...xs) - left, top - Math.min(...ys));
  return new Map(
    dots.map((dot) => [dot.id, { x: MARGIN + (dot.x - left) * scale, y: MARGIN + (top - dot.y) * scale }]),
  );
}

export function svgOf({ dots, lines }: Picture): string {
  const places = fitted(dots);
  const drawn = lines.flatMap(({ from, to }) => {
    const [one, other] = [places.get(from), places.get(to)];
    if (!one || !other) return [];
    return `<line x1="${one.x.toFixed(1)}" y1="${one.y.toFixed(1)}" x2="${other.x.toFixed(1)}" y2="${other.y.toFixed(1)}"/>`;
  });
  const circles = dots.map(({ id, size, colour, name }) => {
    const { x, y } = places.get(id)!;
    return (
      `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${size.toFixed(1)}" fill="${colour}"/>` +
      `<text x="${(x + size + 3).toFixed(1)}" y="${(y + 5).toFixed(1)}">${xml(name)}</text>`
    );
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}" viewBox="0 0 ${SIDE} ${SIDE}">
<rect width="100%" height="100%" fill="#fff"/>
<g stroke="#bbb" stroke-width="1">${drawn.join('')}</g>
<g font-family="Noto Sans CJK SC, PingFang SC, Microsoft YaHei, sans-serif" font-size="14" fill="#222">${circles.join('\n')}</g>
</svg>
`;
}

/** The same as a picture of dots. */
export async function pngOf(picture: Picture): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svgOf(picture)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [SIDE, SIDE];
    canvas.getContext('2d')!.drawImage(image, 0, 0);
    return await new Promise((resolve, reject) =>
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('no picture came of it'))),
        'image/png',
      ),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}

export function gexfOf({ dots, lines }: Picture): string {
  const rgb = (colour: string): string => {
    const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
    return `r="${r}" g="${g}" b="${b}"`;
  };
  const nodes = dots.map(
    ({ id, name, kind, x, y, size, colour, degree, betweenness, community }) =>
      `<node id="${xml(id)}" label="${xml(name)}"><attvalues><attvalue for="kind" value="${kind}"/>` +
      `<attvalue for="degree" value="${degree}"/><attvalue for="betweenness" value="${betweenness}"/>` +
      `<attvalue for="community" value="${community}"/></attvalues>` +
      `<viz:position x="${x}" y="${y}"/><viz:size value="${size}"/><viz:color ${rgb(colour)}/></node>`,
  );
  const edges = lines.map(
    ({ from, to, kinds }, at) =>
      `<edge id="${at}" source="${xml(from)}" target="${xml(to)}" label="${kinds.join(' ')}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"><graph defaultedgetype="undirected">
<attributes class="node"><attribute id="kind" title="kind" type="string"/><attribute id="degree" title="degree" type="integer"/><attribute id="betweenness" title="betweenness" type="double"/><attribute id="community" title="community" type="integer"/></attributes>
<nodes>${nodes.join('\n')}</nodes>
<edges>${edges.join('\n')}</edges>
</graph></gexf>
`;
}

/** A field of a table that a spreadsheet takes for text, whatever it begins with. */
const field = (value: string | number | null): string => {
  const text = String(value ?? '');
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
};

/** Lines with the names at both ends. */
export function csvOf({ dots, lines }: Picture): string {
  const named = new Map(dots.map((dot) => [dot.id, dot]));
  const rows = lines.map(({ from, to, kinds, earliest, latest }) => [
    from,
    named.get(from)?.name ?? '',
    named.get(from)?.kind ?? '',
    to,
    named.get(to)?.name ?? '',
    named.get(to)?.kind ?? '',
    kinds.join(' '),
    earliest,
    latest,
  ]);
  const head = ['from', 'fromName', 'fromKind', 'to', 'toName', 'toKind', 'kinds', 'earliest', 'latest'];
  return `\ufeff${[head, ...rows].map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;
}

/** Lets the browser keep a file. */
export function save(content: Blob | string, name: string, mediaType: string): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: mediaType }) : content;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
