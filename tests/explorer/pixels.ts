import type { Locator, Page } from 'playwright-core';

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly colour: string;
}

interface Drawn extends HTMLElement {
  placesOf(): Record<string, Place>;
}

/** Where the layout says that nodes are, in pixels of the drawing. */
export const placesIn = (drawing: Locator): Promise<Record<string, Place>> =>
  drawing.evaluate((element) => (element as Drawn).placesOf());

/**
 * Ids of nodes in whose middle a picture of the drawing has another colour than theirs. The browser reads its own
 * picture: a library can finish on a blank canvas.
 */
export async function missing(page: Page, drawing: Locator): Promise<readonly string[]> {
  const places = await placesIn(drawing);
  const png = (await drawing.screenshot()).toString('base64');
  return page.evaluate(
    async ([picture, nodes]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);
      // the border of the drawing is a pixel wide
      const isThere = ({ x, y, colour }: Place): boolean => {
        const [r = 0, g = 0, b = 0] = context.getImageData(Math.round(x) + 1, Math.round(y) + 1, 1, 1).data;
        const want = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
        return [r, g, b].every((value, at) => Math.abs(value - want[at]!) < 12);
      };
      return Object.entries(nodes)
        .filter(([, place]) => !isThere(place))
        .map(([id]) => id);
    },
    [png, places] as const,
  );
}
