/** What is true in the made world, and where each of it was printed. Offsets are UTF-16 units, end exclusive. */
export interface Careers {
  readonly documents: readonly PrintedDocument[];
  readonly truth: Truth;
}

export interface PrintedDocument {
  readonly path: string;
  readonly text: string;
  /** Given where the collection says whose paper it is; elsewhere only the masthead does. */
  readonly publisher?: string;
  /** Given where the collection says the day; elsewhere only the masthead does. */
  readonly issued?: string;
}

export interface Truth {
  readonly from: string;
  readonly to: string;
  readonly people: readonly TruePerson[];
  readonly bodies: readonly TrueBody[];
  readonly seats: readonly TrueSeat[];
  readonly spells: readonly TrueSpell[];
  readonly moves: readonly TrueMove[];
  readonly reorganizations: readonly TrueReorganization[];
  readonly events: readonly TrueEvent[];
  readonly personMentions: readonly PersonMention[];
  readonly bodyMentions: readonly BodyMention[];
  readonly attestations: readonly Attestation[];
}

/** official: one of those with a career; guest: from a company or another county; reporter: a byline. */
export type PersonKind = 'official' | 'guest' | 'reporter';

export interface TruePerson {
  readonly id: string;
  readonly name: string;
  readonly kind: PersonKind;
  /** Another person of the same name. */
  readonly namesake: string | null;
}

export type PlaceKey = 'city' | 'county' | 'zone' | 'outside';

export interface TrueBody {
  readonly id: string;
  readonly place: PlaceKey;
  /** Its full names, each from its day on; a body that was only renamed stays one. */
  readonly names: readonly { readonly name: string; readonly from: string }[];
  readonly parent: string | null;
  readonly from: string;
  /** The day on which it was merged away. */
  readonly to: string | null;
}

export interface TrueSeat {
  readonly id: string;
  readonly body: string;
  readonly title: string;
  /** One holder at a time, such as a head; several, such as deputies and members of a standing committee. */
  readonly single: boolean;
  /** A day's work of its own: nobody holds two such in two places. */
  readonly fullTime: boolean;
}

/** One person in one seat from the day of taking it to the day of leaving it. */
export interface TrueSpell {
  readonly id: string;
  readonly person: string;
  readonly seat: string;
  readonly body: string;
  readonly title: string;
  /** Titles under which papers print it, its own among them. */
  readonly titles: readonly string[];
  readonly start: string;
  /** Held already on the first day of the world: the true start is that day or before. */
  readonly startsBefore: boolean;
  /** null: still held on the last day of the world. */
  readonly end: string | null;
  /** Printed notices that give the bound exactly. */
  readonly startNoticed: boolean;
  readonly endNoticed: boolean;
  /** First and last day on which a document prints the person in it, notices included; null where none does. */
  readonly firstAttested: string | null;
  readonly lastAttested: string | null;
}

export type MoveKind =
  | 'promotion'
  | 'transfer'
  | 'crossing'
  | 'executive'
  | 'confirmation'
  | 'acting'
  | 'concurrent'
  | 'retirement'
  | 'departure';

export interface TrueMove {
  readonly id: string;
  readonly kind: MoveKind;
  readonly day: string;
  readonly person: string;
  readonly left: readonly string[];
  readonly taken: readonly string[];
}

export interface TrueReorganization {
  readonly id: string;
  readonly kind: 'renamed' | 'merged' | 'split';
  readonly day: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly oldNames: readonly string[];
  readonly newNames: readonly string[];
  /** Path of the document whose notice says so. */
  readonly document: string | null;
}

export interface TrueEvent {
  readonly id: string;
  readonly type: string;
  readonly day: string;
  readonly place: PlaceKey;
  readonly participants: readonly TrueParticipant[];
  readonly reports: readonly EventReport[];
  /** False: the reports print no list of who was there. */
  readonly listed: boolean;
}

export interface TrueParticipant {
  readonly person: string;
  readonly roles: readonly string[];
}

export interface EventReport {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  /** The document whose paragraphs this one repeats word by word. */
  readonly copiedFrom: string | null;
  /** People in the order in which this report's list prints them. */
  readonly order: readonly string[];
  /** 按姓氏笔画为序: the order says nothing. */
  readonly byStrokes: boolean;
}

export interface Mention {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface PersonMention extends Mention {
  readonly person: string;
  /** surname: 江书记; name: in full. */
  readonly form: 'name' | 'surname';
  /** A character was misread: `text` is not the person's name. */
  readonly slip: boolean;
}

export interface BodyMention extends Mention {
  readonly body: string;
  /** Index into the body's names: under which of them it is printed. */
  readonly era: number;
  /** Stands for the body but may be left unread: 青岘市 in 青岘市市长, the board in a masthead. */
  readonly optional: boolean;
}

/** One printed statement that a person held a seat on a day (or took or left it). */
export interface Attestation {
  readonly document: string;
  readonly person: string;
  readonly seat: string;
  readonly day: string;
  readonly act: 'attest' | 'appoint' | 'remove' | 'former';
}
