/** What a document's bytes say, decoded. Every offset that leaves the program points into `text`. */
export interface Source {
  /** `sha256`, shortened: a document is its content. */
  readonly id: string;
  /** Of `text` in UTF-8, in hex. The same words in two encodings are one document. */
  readonly sha256: string;
  /** Decoded, without a byte-order mark, line ends as they came. */
  readonly text: string;
  readonly format: 'text' | 'markdown';
  readonly encoding: 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';
}

/** What is said of a document from outside; no part of its identity. */
export interface SourceMetadata {
  readonly path?: string;
  readonly url?: string;
  /** The body whose bulletin it is, as given or as found: 高邮经济开发区. */
  readonly publisher?: string;
  /** EDTF. */
  readonly issued?: string;
}
