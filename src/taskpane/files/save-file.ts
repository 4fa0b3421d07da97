/** Types of the files that the pane makes. */
export const FILE_TYPES = {
  html: 'text/html;charset=utf-8',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Long enough for the browser to have taken the file. */
const KEPT_MS = 60_000;

/** Hands a file to the person, as a download of the pane's browser. */
export function saveFile(parts: readonly BlobPart[], name: string, kind: keyof typeof FILE_TYPES): void {
  const url = URL.createObjectURL(new Blob([...parts], { type: FILE_TYPES[kind] }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name}.${kind}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
