import { useSay } from '../texts/index.ts';
import { csvOf, gexfOf, type Picture, pngOf, save, svgOf } from './files.ts';

/** Keeps what is drawn as a picture, for other programs, or as a table. */
export function SaveButtons({ picture }: { readonly picture: Picture }) {
  const say = useSay();
  const name = (ending: string): string => `chuxi-network.${ending}`;
  const ways = {
    PNG: () => void pngOf(picture).then((png) => save(png, name('png'), 'image/png')),
    SVG: () => save(svgOf(picture), name('svg'), 'image/svg+xml'),
    GEXF: () => save(gexfOf(picture), name('gexf'), 'application/xml'),
    CSV: () => save(csvOf(picture), name('csv'), 'text/csv'),
  };
  return (
    <section class="card no-print" aria-labelledby="save">
      <h2 id="save">{say('network.save')}</h2>
      <p class="actions">
        {Object.entries(ways).map(([format, keep]) => (
          <button key={format} type="button" onClick={keep}>
            {format}
          </button>
        ))}
      </p>
    </section>
  );
}
