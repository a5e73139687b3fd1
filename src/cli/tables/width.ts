/** East Asian wide and full-width characters take two columns of a terminal, as cli-table3 counts them too. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{1f200}-\u{1f251}\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;

export const displayWidth = (text: string): number =>
  Array.from(text).reduce((width, char) => width + (wide.test(char) ? 2 : 1), 0);

/** Marks that do not stand at the head of a line. */
const closing = /[，。、；：！？）》」』”’,.;:!?)]/u;

/** Breaks a text into lines of at most `columns`: at spaces where there are any, else between any two characters. */
export function wrap(text: string, columns: number): string {
  return text
    .split('\n')
    .flatMap((line) => wrapLine(line, columns))
    .join('\n');
}

function wrapLine(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line: string[] = [];
  for (const char of text) {
    if (displayWidth(line.join('') + char) > columns && line.length > 0) {
      const kept = breakAt(line, char);
      lines.push(line.slice(0, kept).join('').trimEnd());
      line = char === ' ' && kept === line.length ? [] : line.slice(kept);
      if (char === ' ' && line.length === 0) continue;
    }
    line.push(char);
  }
  return [...lines, line.join('')];
}

/** How many of the line's characters stay, when `next` no longer fits. */
function breakAt(line: readonly string[], next: string): number {
  if (/[A-Za-z0-9]/u.test(next) && /[A-Za-z0-9]/u.test(line.at(-1)!)) {
    const start = line.findLastIndex((char) => !/[A-Za-z0-9]/u.test(char)) + 1;
    if (start > 0) return start;
  }
  return closing.test(next) && line.length > 1 ? line.length - 1 : line.length;
}
