import type { Bulletin, Source, SourceMetadata } from '../model/index.ts';
import { blocksOf } from './blocks.ts';
import { compose } from './compose.ts';
import { joinsOf } from './cuts.ts';
import type { WordAcross } from './block.ts';
import { extentOf, furnitureOf } from './furniture.ts';
import { kindsOf } from './kinds.ts';
import { type Line, linesOf } from './lines.ts';
import { articlesOf } from './order.ts';
import { pageOf } from './page.ts';

/**
 * The articles of a document in reading order: lines joined to paragraphs, furniture set aside, headlines told from
 * text, broken sentences joined where the evidence is best. Nothing else of the text is lost: each character that is
 * neither white space, furniture nor markup stands in one article.
 *
 * @param wordAcross whether a word of the language stands across offset `at` of `text`; without it layout goes by the
 *   pairs of characters that the document itself has
 */
export function layOut(source: Source, metadata: SourceMetadata, wordAcross?: WordAcross): Bulletin {
  const lines = linesOf(source);
  const set = furnitureOf(lines);
  const { blocks, notes } = blocksOf(without(lines, set));
  const page = pageOf(blocks, kindsOf(blocks, wordAcross));
  const joins = joinsOf(page, wordAcross);
  const furniture = [...notes];
  for (let i = 0; i < lines.length; i++) if (set[i]) furniture.push(extentOf(lines[i]!));
  furniture.sort((a, b) => a.start - b.start);
  return {
    source,
    metadata,
    furniture,
    ...compose(source, page, articlesOf(page, joins, wordAcross), joins),
  };
}

/** The lines that are not furniture; where some stood there is a gap, as if blank lines did. */
function without(lines: readonly Line[], furniture: readonly boolean[]): Line[] {
  const out: Line[] = [];
  let gap = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (furniture[i]) gap += line.gap + 1;
    else {
      out.push(gap > 0 ? { ...line, gap: Math.min(1, gap + line.gap) } : line);
      gap = 0;
    }
  }
  return out;
}
