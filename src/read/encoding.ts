import type { Source } from '../model/index.ts';

/** A file's bytes as text, without a byte-order mark. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Source['encoding'];
  /** Stretches of bytes that the encoding gives no character for; each stands as U+FFFD in the text. */
  readonly undecodable: number;
}

const replacement = '\ufffd';

/**
 * Decodes by evidence: a UTF-16 or UTF-8 byte-order mark; else UTF-8 where all bytes are valid UTF-8; else GB18030.
 *
 * A file damaged in a few places is valid in neither. The bytes of Chinese in GB18030 are hardly ever valid UTF-8, so
 * a text of which four fifths decode as UTF-8 is UTF-8 with damage.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return lenient(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return lenient(bytes, 'utf-16be');
  const strict = strictly(bytes, 'utf-8');
  if (strict) return strict;
  const damaged = lenient(bytes, 'utf-8');
  const beyondAscii = damaged.text.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  if (damaged.undecodable * 5 < beyondAscii) return damaged;
  return lenient(bytes, 'gb18030');
}

function strictly(bytes: Uint8Array, encoding: Source['encoding']): Decoded | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return { text, encoding, undecodable: 0 };
  } catch {
    return null;
  }
}

function lenient(bytes: Uint8Array, encoding: Source['encoding']): Decoded {
  const text = new TextDecoder(encoding).decode(bytes).replace(/^\ufeff/u, '');
  const valid = strictly(bytes, encoding) !== null;
  return { text, encoding, undecodable: valid ? 0 : text.split(replacement).length - 1 };
}
