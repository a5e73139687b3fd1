import type { Axis } from './dates.ts';

/** Months and years over lanes; the lanes say the same in words. */
export function AxisLine({ axis }: { readonly axis: Axis }) {
  return (
    <div class="axis" aria-hidden="true">
      {axis.ticks.map(({ text, at }) => (
        <span key={text} style={{ left: `${at}%` }}>
          {text}
        </span>
      ))}
    </div>
  );
}
