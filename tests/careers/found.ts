/** What a graph made of the bulletins says, in the form in which it is scored. All days are ISO days. */
export interface FoundGraph {
  readonly people: readonly FoundMention[];
  readonly bodies: readonly FoundMention[];
  readonly tenures: readonly FoundTenure[];
  readonly reorganizations: readonly FoundReorganization[];
  readonly lineUps: FoundLineUps;
}

/** A stretch of a document and the entity to which it was resolved. */
export interface FoundMention {
  /** The path under which `generate` gave the document. */
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly entity: string;
}

/** That one entity became another. */
export interface FoundReorganization {
  readonly kind: string;
  readonly predecessor: string;
  readonly successor: string | null;
  readonly date: FoundBound;
}

export interface FoundTenure {
  readonly person: string;
  /** null: the text names no body (市长王某). */
  readonly body: string | null;
  readonly title: string;
  readonly attestedFrom: string | null;
  readonly attestedTo: string | null;
  readonly start: FoundBound;
  readonly end: FoundBound;
}

/** Between which days it began or ended; null is unknown on that side. */
export interface FoundBound {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** The line-ups of all bodies on some days (`lineUpDays`), those on which they name nobody among them. */
export interface FoundLineUps {
  readonly days: readonly string[];
  readonly holders: readonly FoundHolder[];
}

export interface FoundHolder {
  readonly day: string;
  readonly body: string;
  readonly title: string;
  readonly person: string;
  readonly status: 'attested' | 'inferred' | 'contested';
}
