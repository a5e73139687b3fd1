import type { AnnotatedBulletin } from '../model/index.ts';

/** What indicators are read from. */
export type IndicatorSource = Pick<
  AnnotatedBulletin,
  'bulletin' | 'norm' | 'cut' | 'sentences' | 'dates' | 'amounts' | 'bodies' | 'bodyMentions'
>;
