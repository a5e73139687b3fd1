import type { AnnotatedBulletin } from '../model/index.ts';

/** What indicators are read from. */
export type IndicatorSource = Pick<
  AnnotatedBulletin,
  'bulletin' | 'norm' | 'cuts' | 'sentences' | 'dates' | 'amounts' | 'bodies' | 'bodyMentions'
>;
