/**
 * Bytes of an XML part → text in pieces, UTF-8 or (by its byte-order mark) UTF-16. Line ends become "\n", as an XML
 * reader must see them anyway, so that positions do not depend on where a chunk ended.
 */
export function* decode(chunks: Iterable<Uint8Array>): Generator<string> {
  let decoder: TextDecoder | null = null;
  let heldBack = '';
  for (const chunk of chunks) {
    decoder ??= new TextDecoder(encodingOf(chunk));
    const text = heldBack + decoder.decode(chunk, { stream: true });
    // A "\r" at the end may be half of a line end.
    heldBack = text.endsWith('\r') ? '\r' : '';
    const whole = heldBack ? text.slice(0, -1) : text;
    if (whole) yield unified(whole);
  }
  const rest = heldBack + (decoder?.decode() ?? '');
  if (rest) yield unified(rest);
}

const unified = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
