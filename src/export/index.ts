export { type FolderFormat, filesOf, formatOf, textOf } from './formats.ts';
export { FORMAT_NAMES, type FormatName, isFormat } from './names.ts';
export { type ExportOptions, MOST_AROUND, select, type Selection } from './selection.ts';
