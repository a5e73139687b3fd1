import type { AnnotatedBulletin } from '../model/index.ts';

/** What projects are read from. */
export type ProjectSource = Pick<
  AnnotatedBulletin,
  'bulletin' | 'norm' | 'cut' | 'sentences' | 'dates' | 'amounts' | 'bodies' | 'bodyMentions'
>;
