import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Bulletins of a place that does not exist, about people who do not exist. */
export const bulletins = {
  'meeting.txt': `岚江经济开发区 2024年5月

开发区召开安全生产工作会议

　　2024年5月12日上午，开发区安全生产工作会议召开，岚江经济开发区党工委副书记罗文舟主持，岚江经济开发区管委会主任秦岳明出席并讲话。

　　秦岳明强调，安全生产没有小事，各单位要把责任落到每个岗位。
`,
  'inspection.md': `岚江经济开发区 2024年6月

# 秦岳明调研企业用工

2024年6月3日，岚江经济开发区管委会主任秦岳明到江苏恒澜新材料有限公司调研，招商局局长贺琳陪同。
`,
} as const;

export interface Folder {
  readonly path: string;
  readonly at: (...names: string[]) => string;
  readonly write: (name: string, content: string | Uint8Array) => string;
  readonly remove: () => void;
}

/** A folder of its own, with the bulletins in it. */
export function makeFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'chuxi-cli-'));
  const at = (...names: string[]) => join(path, ...names);
  const write = (name: string, content: string | Uint8Array) => {
    mkdirSync(dirname(at(name)), { recursive: true });
    writeFileSync(at(name), content);
    return at(name);
  };
  for (const [name, text] of Object.entries(bulletins)) write(join('bulletins', name), text);
  return { path, at, write, remove: () => rmSync(path, { recursive: true, force: true }) };
}
