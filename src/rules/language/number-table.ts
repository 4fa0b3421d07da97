import { Room } from './room';
import { scatter } from './scatter';

/**
 * Whole numbers by number, for tables of hundreds of thousands: a hash with open addressing, several times as fast
 * as a Map, which keeps every number above 2³¹ as an object.
 */
export class NumberTable {
  private keys: Float64Array;
  private values: Int32Array;
  private mask: number;
  private size = 0;

  /** `expected`: how many numbers there will be, so that room is made once; more may come. */
  constructor(
    expected = 0,
    private readonly room = new Room(),
  ) {
    const places = placesFor(expected);
    this.keys = room.float64(places);
    this.values = room.int32(places).fill(-1);
    this.mask = places - 1;
  }

  /** Makes room for so many at once. */
  reserve(expected: number): void {
    const places = placesFor(expected);
    if (places > this.mask + 1) this.resize(places);
  }

  /** Forgets all numbers, and keeps the room. */
  clear(): void {
    this.values.fill(-1);
    this.size = 0;
  }

  /** The value of a number, or -1. */
  get(key: number): number {
    return this.values[this.placeOf(key)];
  }

  /** `value`: 0 or more. */
  set(key: number, value: number): void {
    this.put(this.placeOf(key), key, value);
  }

  /** The value of a number; where it has none yet, this one (0 or more) from here on. */
  add(key: number, value: number): number {
    const place = this.placeOf(key);
    const known = this.values[place];
    if (known >= 0) return known;
    this.put(place, key, value);
    return value;
  }

  private put(place: number, key: number, value: number): void {
    if (this.values[place] < 0) this.size += 1;
    this.keys[place] = key;
    this.values[place] = value;
    if (this.size * 2 > this.mask) this.resize((this.mask + 1) * 2);
  }

  /** Where a number is, or would be. */
  private placeOf(key: number): number {
    const { keys, values, mask } = this;
    let place = hashOf(key) & mask;
    while (values[place] >= 0 && keys[place] !== key) place = (place + 1) & mask;
    return place;
  }

  private resize(places: number): void {
    const { keys, values } = this;
    this.keys = this.room.float64(places);
    this.values = this.room.int32(places).fill(-1);
    this.mask = places - 1;
    for (let old = 0; old < values.length; old += 1) {
      if (values[old] < 0) continue;
      const place = this.placeOf(keys[old]);
      this.keys[place] = keys[old];
      this.values[place] = values[old];
    }
  }
}

/** A power of two, at least twice as many as there will be. */
export const placesFor = (expected: number): number =>
  2 ** Math.ceil(Math.log2(Math.max(16, expected * 2 + 2)));

const bits = new Float64Array(1);
const halves = new Int32Array(bits.buffer);

function hashOf(key: number): number {
  const whole = key | 0;
  if (whole === key) return scatter(whole);
  // Of all the bits: shares differ in those behind the point alone, codes of twelve digits above 2³² as well.
  bits[0] = key;
  return scatter(halves[0] ^ Math.imul(halves[1], 0x9e3779b1));
}
