/** Text collected as bytes, two a UTF-16 code unit, in a buffer that is used over and over. */
export class Bytes {
  private buffer = new Uint8Array(1024);
  private length = 0;

  clear(): this {
    this.length = 0;
    return this;
  }

  text(text: string): this {
    this.reserve(text.length * 2);
    for (let n = 0; n < text.length; n += 1) {
      const code = text.charCodeAt(n);
      this.buffer[this.length++] = code & 0xff;
      this.buffer[this.length++] = code >> 8;
    }
    return this;
  }

  /** An end that no text contains: U+FFFF is no character. */
  mark(): this {
    this.reserve(2);
    this.buffer[this.length++] = 0xff;
    this.buffer[this.length++] = 0xff;
    return this;
  }

  /** What was collected; overwritten by what is collected next. */
  view(): Uint8Array {
    return this.buffer.subarray(0, this.length);
  }

  private reserve(more: number): void {
    if (this.length + more <= this.buffer.length) return;
    const larger = new Uint8Array(Math.max(this.buffer.length * 2, this.length + more));
    larger.set(this.view());
    this.buffer = larger;
  }
}
