import { placesFor } from './number-table';
import { Room } from './room';
import { scatter } from './scatter';

/**
 * Texts by number, for tables of hundreds of thousands: a hash with open addressing over typed arrays. A Map of a
 * million texts takes three times as long, most of it in the garbage collector.
 */
export class TextTable {
  /** By place: the hash of a text, and its number in `texts`, or -1 where the place is free. */
  private slots: Int32Array;
  private mask: number;
  private readonly texts: string[] = [];
  private readonly values: number[] = [];

  /** `expected`: how many texts there will be, so that room is made once; more may come. */
  constructor(
    expected = 0,
    private readonly room = new Room(),
  ) {
    const places = placesFor(expected);
    this.slots = room.int32(2 * places).fill(-1);
    this.mask = places - 1;
  }

  /** Makes room for so many at once. */
  reserve(expected: number): void {
    const places = placesFor(expected);
    if (places > this.mask + 1) this.resize(places);
  }

  /** Forgets all texts, and keeps the room. */
  clear(): void {
    this.slots.fill(-1);
    this.texts.length = 0;
    this.values.length = 0;
  }

  /** The value of a text, or -1. */
  get(text: string): number {
    const number = this.slots[this.placeOf(text, hashOf(text)) + 1];
    return number < 0 ? -1 : this.values[number];
  }

  /** The value of a text; where it has none yet, this one (0 or more) from here on. */
  add(text: string, value: number): number {
    const hash = hashOf(text);
    const place = this.placeOf(text, hash);
    const number = this.slots[place + 1];
    if (number >= 0) return this.values[number];
    this.slots[place] = hash;
    this.slots[place + 1] = this.texts.length;
    this.texts.push(text);
    this.values.push(value);
    if (this.texts.length * 2 > this.mask) this.resize((this.mask + 1) * 2);
    return value;
  }

  /** Where a text is, or would be. */
  private placeOf(text: string, hash: number): number {
    const { slots, mask } = this;
    let place = (hash & mask) * 2;
    for (;;) {
      const number = slots[place + 1];
      if (number < 0 || (slots[place] === hash && this.texts[number] === text)) return place;
      place = (place + 2) & (2 * mask);
    }
  }

  private resize(places: number): void {
    const old = this.slots;
    this.mask = places - 1;
    const slots = (this.slots = this.room.int32(2 * places).fill(-1));
    for (let at = 0; at < old.length; at += 2) {
      if (old[at + 1] < 0) continue;
      let place = (old[at] & this.mask) * 2;
      while (slots[place + 1] >= 0) place = (place + 2) & (2 * this.mask);
      slots[place] = old[at];
      slots[place + 1] = old[at + 1];
    }
  }
}

function hashOf(text: string): number {
  let hash = text.length;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x5bd1e995);
  return scatter(hash);
}
