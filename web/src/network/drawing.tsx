import { UndirectedGraph } from 'graphology';
import { useEffect, useRef } from 'preact/hooks';
import Sigma from 'sigma';
import type { Dot } from './looks.ts';
import type { Line } from './shown.ts';

interface DrawingProps {
  readonly dots: readonly Dot[];
  readonly lines: readonly Line[];
  readonly chosen: string | null;
  /** Ids of nodes that stand out with the lines between them. */
  readonly path: ReadonlySet<string>;
  readonly label: string;
  readonly onChoose: (id: string | null) => void;
  readonly onExpand: (id: string) => void;
  readonly onPin: (id: string, x: number, y: number) => void;
  /** Whether it stays as it is, so that the page scrolls over it. */
  readonly isStill?: boolean;
}

/** Where nodes are on the screen, in pixels of the drawing; tests look there for them. */
export interface DrawnElement extends HTMLDivElement {
  placesOf?: () => Readonly<
    Record<string, { readonly x: number; readonly y: number; readonly colour: string }>
  >;
}

/** The network by WebGL; everything in it stands in the table too. */
export function Drawing(props: DrawingProps) {
  const container = useRef<DrawnElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const drawn = useRef<Sigma | null>(null);
  const { dots, lines, chosen, path } = props;
  useEffect(() => {
    const element = container.current!;
    const sigma = new Sigma(new UndirectedGraph(), element, settings(element, latest));
    drawn.current = sigma;
    listen(sigma, latest);
    element.placesOf = () => placesOf(sigma);
    return () => sigma.kill();
  }, []);
  useEffect(() => drawn.current?.setGraph(graphOf(dots, lines)), [dots, lines]);
  useEffect(() => void drawn.current?.refresh({ skipIndexation: true }), [chosen, path]);
  return <div class="drawing" ref={container} role="img" aria-label={props.label} />;
}

type Latest = { readonly current: DrawingProps };

const token = (element: Element, name: string): string =>
  getComputedStyle(element).getPropertyValue(name).trim();

/** A colour as WebGL takes it: what a token comes to under the scheme of the page. */
function colourOf(element: Element, name: string): string {
  const probe = document.createElement('i');
  probe.style.color = token(element, name);
  element.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

function settings(element: HTMLElement, latest: Latest) {
  const ink = colourOf(element, '--ink');
  const line = colourOf(element, '--line');
  const accent = colourOf(element, '--accent');
  return {
    allowInvalidContainer: true,
    enableCameraZooming: !latest.current.isStill,
    enableCameraPanning: !latest.current.isStill,
    labelFont: getComputedStyle(element).fontFamily,
    labelSize: 12,
    labelColor: { color: ink },
    labelRenderedSizeThreshold: 5,
    labelDensity: 1,
    labelGridCellSize: 90,
    defaultEdgeColor: line,
    zIndex: true,
    nodeReducer: (id: string, attributes: Record<string, unknown>) => {
      const { chosen, path } = latest.current;
      if (id === chosen || path.has(id))
        return { ...attributes, highlighted: id === chosen, forceLabel: true, zIndex: 2 };
      return attributes;
    },
    edgeReducer: (_: string, attributes: Record<string, unknown>) => {
      const { chosen, path } = latest.current;
      const { from, to } = attributes as { from: string; to: string };
      if (path.has(from) && path.has(to)) return { ...attributes, color: accent, size: 3, zIndex: 2 };
      if (from === chosen || to === chosen) return { ...attributes, color: ink, zIndex: 1 };
      return attributes;
    },
    defaultDrawNodeHover: drawChosen,
  };
}

interface DrawnNode {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly label: string | null;
  readonly color: string;
}

/** A ring, without the white box of sigma, which a dark page has no use for. */
function drawChosen(context: CanvasRenderingContext2D, { x, y, size, color }: DrawnNode): void {
  context.beginPath();
  context.arc(x, y, size + 4, 0, Math.PI * 2);
  context.lineWidth = 3;
  context.strokeStyle = color;
  context.stroke();
}

function graphOf(dots: readonly Dot[], lines: readonly Line[]): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const { id, name, x, y, size, colour } of dots)
    graph.addNode(id, { label: name, x, y, size, color: colour });
  for (const { from, to } of lines)
    if (graph.hasNode(from) && graph.hasNode(to)) graph.mergeUndirectedEdge(from, to, { from, to, size: 1 });
  return graph;
}

function listen(sigma: Sigma, latest: Latest): void {
  let dragged: string | null = null;
  let moved = false;
  sigma.on('clickNode', ({ node }) => moved || latest.current.onChoose(node));
  sigma.on('clickStage', () => latest.current.onChoose(null));
  sigma.on('doubleClickNode', (event) => {
    event.preventSigmaDefault();
    latest.current.onExpand(event.node);
  });
  sigma.on('downNode', ({ node }) => {
    if (latest.current.isStill) return;
    [dragged, moved] = [node, false];
    if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
  });
  sigma.getMouseCaptor().on('mousemovebody', (event) => {
    if (!dragged) return;
    moved = true;
    const { x, y } = sigma.viewportToGraph(event);
    sigma.getGraph().mergeNodeAttributes(dragged, { x, y });
    event.preventSigmaDefault();
    event.original.preventDefault();
  });
  sigma.getMouseCaptor().on('mouseup', () => {
    if (dragged && moved) {
      const { x, y } = sigma.getGraph().getNodeAttributes(dragged) as { x: number; y: number };
      latest.current.onPin(dragged, x, y);
    }
    dragged = null;
  });
}

function placesOf(sigma: Sigma) {
  return Object.fromEntries(
    sigma.getGraph().mapNodes((id, { x, y, color }) => {
      const place = sigma.graphToViewport({ x: x as number, y: y as number });
      return [id, { ...place, colour: color as string }];
    }),
  );
}
