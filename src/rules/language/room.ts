/**
 * Where the arrays of numbers of a check lie. Engines look through all of their memory once such arrays have grown by
 * some 64 MB, which among a million records happens again and again and takes a third of the time. Out of one large
 * piece, taken when the first is asked for, it happens once.
 */
export class Room {
  private piece?: ArrayBuffer;
  private used = 0;

  /** `bytes`: what will be asked for in all, about; for none, each array lies by itself. */
  constructor(private bytes = 0) {}

  /** From here on each array lies by itself, so that what is dropped is freed. */
  close(): void {
    this.bytes = 0;
    this.piece = undefined;
  }

  /** Of zeros, as all of them are. */
  int32(length: number): Int32Array {
    const at = this.take(length * 4);
    return at < 0 ? new Int32Array(length) : new Int32Array(this.piece!, at, length);
  }

  uint16(length: number): Uint16Array {
    const at = this.take(length * 2);
    return at < 0 ? new Uint16Array(length) : new Uint16Array(this.piece!, at, length);
  }

  uint8(length: number): Uint8Array {
    const at = this.take(length);
    return at < 0 ? new Uint8Array(length) : new Uint8Array(this.piece!, at, length);
  }

  float64(length: number): Float64Array {
    const at = this.take(length * 8);
    return at < 0 ? new Float64Array(length) : new Float64Array(this.piece!, at, length);
  }

  /** Where in the piece an array of so many bytes may lie, or -1. */
  private take(bytes: number): number {
    if (bytes < SMALL || this.bytes === 0) return -1;
    const needed = Math.ceil(bytes / ALIGNED) * ALIGNED;
    if (!this.piece || this.used + needed > this.piece.byteLength) {
      const size = this.piece ? this.bytes / MORE : this.bytes;
      const piece = pieceOf(Math.max(needed, Math.ceil(size)));
      if (!piece) {
        this.close();
        return -1;
      }
      this.piece = piece;
      this.used = 0;
    }
    this.used += needed;
    return this.used - needed;
  }
}

/** Smaller arrays lie by themselves. */
const SMALL = 4096;
/** Arrays of any type may begin at its multiples. */
const ALIGNED = 8;
/** Where more is needed than was expected, it comes in such parts of that. */
const MORE = 4;

function pieceOf(bytes: number): ArrayBuffer | undefined {
  try {
    return new ArrayBuffer(bytes);
  } catch {
    // There may be room for the arrays one by one.
    return undefined;
  }
}
