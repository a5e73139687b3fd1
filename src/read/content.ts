import { Failure } from '../model/index.ts';

/** Formats that are told by their first bytes and that this reader does not read. */
const signatures: readonly { readonly format: string; readonly starts: string }[] = [
  { format: 'PDF', starts: '%PDF-' },
  { format: 'RTF', starts: '{\\rtf' },
  { format: 'Word (.doc)', starts: '\xd0\xcf\x11\xe0' },
  { format: 'Word (.docx), WPS or another zip archive', starts: 'PK\x03\x04' },
  { format: 'RAR archive', starts: 'Rar!' },
  { format: 'gzip archive', starts: '\x1f\x8b' },
  { format: '7z archive', starts: '7z\xbc\xaf' },
  { format: 'PNG image', starts: '\x89PNG' },
  { format: 'JPEG image', starts: '\xff\xd8\xff' },
  { format: 'GIF image', starts: 'GIF8' },
  { format: 'TIFF image', starts: 'II*\0' },
  { format: 'TIFF image', starts: 'MM\0*' },
  { format: 'BMP image', starts: 'BM' },
  { format: 'WebP image', starts: 'RIFF' },
];

const remedies: Readonly<Record<string, string>> = {
  image: 'run text recognition (OCR) on it and give the text as .txt',
  archive: 'unpack it and give the texts in it',
  document: 'save its text as .txt or .md (UTF-8 or GB18030) and give that file',
  binary:
    'if it is a text in UTF-16 without a byte-order mark, save it as UTF-8; else leave the file out or save its text as .txt',
};

/**
 * Refuses bytes that are no text.
 *
 * @param name of the file, for the message
 * @throws Failure `source.unsupported-format` for a known format that is not read, `source.binary` for NUL bytes
 *   outside of UTF-16
 */
export function assertText(bytes: Uint8Array, name: string): void {
  const format = formatOf(bytes);
  if (format !== null)
    throw new Failure(
      'source.unsupported-format',
      `expected plain text or Markdown in ${name}, got ${format}, a format that is not read yet`,
      remedies[kindOf(format)]!,
      { details: { name, format } },
    );
  if (!hasUtf16Mark(bytes) && bytes.includes(0))
    throw new Failure(
      'source.binary',
      `expected plain text or Markdown in ${name}, got binary data (a NUL byte at ${bytes.indexOf(0)})`,
      remedies['binary']!,
      { details: { name, offset: bytes.indexOf(0) } },
    );
}

function formatOf(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 256)).toString('latin1');
  const signature = signatures.find(({ starts }) => head.startsWith(starts));
  // two letters alone could begin a text
  if (signature && (signature.starts.length > 2 || bytes.includes(0) || head.startsWith('\x1f')))
    return signature.format;
  return /^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|\?xml)\b/iu.test(head) ? 'HTML or XML' : null;
}

const kindOf = (format: string): string =>
  format.endsWith('image')
    ? 'image'
    : format.endsWith('archive') && !format.includes('Word')
      ? 'archive'
      : 'document';

const hasUtf16Mark = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
