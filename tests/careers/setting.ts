import type { Article } from './article.ts';
import { isoOf, partsOf, type Day } from './calendar.ts';
import type { Piece } from './print.ts';
import type { Publisher } from './publishers.ts';
import type { Attestation, BodyMention, PersonMention, PrintedDocument } from './truth.ts';

export interface Set {
  readonly document: PrintedDocument;
  readonly people: readonly PersonMention[];
  readonly bodies: readonly BodyMention[];
  readonly attestations: readonly Attestation[];
}

/** Sets articles into one document and keeps where everything stands. */
export function setDocument(
  publisher: Publisher,
  day: Day,
  number: number,
  articles: readonly Article[],
): Set {
  const path = `${publisher.name}/${partsOf(day).year}/${isoOf(day)}.txt`;
  const people: PersonMention[] = [];
  const bodies: BodyMention[] = [];
  const attestations: Attestation[] = [];
  let text = '';
  const put = (pieces: readonly Piece[]): void => {
    for (const piece of pieces) {
      if (typeof piece === 'string') {
        text += publisher.halfWidth
          ? piece.replaceAll('，', ',').replaceAll('：', ':').replaceAll('；', ';')
          : piece;
        continue;
      }
      const at = {
        document: path,
        start: text.length,
        end: text.length + piece.text.length,
        text: piece.text,
      };
      text += piece.text;
      if (piece.person !== undefined)
        people.push({ ...at, person: piece.person, form: piece.form ?? 'name', slip: piece.slip ?? false });
      if (piece.body !== undefined)
        bodies.push({ ...at, body: piece.body, era: piece.era ?? 0, optional: piece.optional ?? false });
      if (piece.inner) {
        bodies.push({
          ...at,
          end: at.start + piece.inner.text.length,
          text: piece.inner.text,
          body: piece.inner.body,
          era: piece.era ?? 0,
          optional: true,
        });
      }
      for (const one of piece.attests ?? []) attestations.push({ ...one, document: path });
    }
  };
  for (const line of publisher.masthead(day, number)) {
    put(line);
    text += '\n';
  }
  for (const article of articles) {
    text += '\n# ';
    const start = text.length;
    put(article.title);
    text += '\n\n';
    for (const paragraph of article.paragraphs) {
      put(paragraph);
      text += '\n';
    }
    article.event?.reports.push({
      document: path,
      start,
      end: text.length,
      copiedFrom: article.printedIn ?? null,
      order: article.order ?? [],
      byStrokes: article.byStrokes ?? false,
    });
    article.printedIn ??= path;
  }
  const document: PrintedDocument = {
    path,
    text,
    ...(publisher.tells.publisher ? { publisher: publisher.name } : {}),
    ...(publisher.tells.issued ? { issued: isoOf(day) } : {}),
  };
  return { document, people, bodies, attestations };
}
