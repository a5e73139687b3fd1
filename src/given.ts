import { rulesVersion } from './gazetteer/index.ts';
import type { DocumentState } from './graph/index.ts';
import type { SourceMetadata } from './model/index.ts';

/** What was said of a document from outside, as the store keeps it. */
export const givenBefore = (state: DocumentState): SourceMetadata => ({
  ...(state.url === null ? {} : { url: state.url }),
  ...(state.publisherGiven && state.publisher !== null ? { publisher: state.publisher } : {}),
  ...(state.issuedGiven && state.issued !== null ? { issued: state.issued } : {}),
});

/** What is given now, and what was given before where nothing is now. */
export const givenOf = (state: DocumentState | undefined, now: SourceMetadata): SourceMetadata => ({
  ...(state ? givenBefore(state) : {}),
  ...now,
});

/** Whether reading it now would give the same: by the rules of today, with nothing given that was not given before. */
export function isAsRead(state: DocumentState, now: SourceMetadata): boolean {
  const before = givenBefore(state);
  return (
    state.rules === rulesVersion() &&
    (['publisher', 'issued', 'url'] as const).every(
      (field) => now[field] === undefined || now[field] === before[field],
    )
  );
}
