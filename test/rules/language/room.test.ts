import fc from 'fast-check';
import { Room } from '../../../src/rules/language/room';

const KINDS = ['int32', 'uint16', 'uint8', 'float64'] as const;
const asked = fc.array(fc.tuple(fc.constantFrom(...KINDS), fc.nat(6000)), { maxLength: 30 });

test('arrays of a room are zeros of their length, and none lies in another', () => {
  fc.assert(
    fc.property(fc.nat(200_000), asked, fc.nat(30), (bytes, wishes, closedAt) => {
      const room = new Room(bytes);
      const arrays = wishes.map(([kind, length], n) => {
        if (n === closedAt) room.close();
        const array = room[kind](length);
        expect(array).toHaveLength(length);
        expect(array.every((value) => value === 0)).toBe(true);
        return array.fill(n + 1);
      });
      arrays.forEach((array, n) => expect(array.every((value) => value === n + 1)).toBe(true));
    }),
  );
});

test('large arrays lie in one piece, small ones and those of a closed room by themselves', () => {
  const room = new Room(100_000);
  const first = room.int32(5000);
  expect(room.uint8(5000).buffer).toBe(first.buffer);
  expect(room.uint8(10).buffer).not.toBe(first.buffer);
  // More than was expected: another piece.
  expect(room.float64(20_000).buffer).not.toBe(first.buffer);
  room.close();
  expect(room.int32(5000).buffer.byteLength).toBe(20_000);
});

test('where there is no room for one large piece, the arrays lie by themselves', () => {
  const room = new Room(Number.MAX_SAFE_INTEGER);
  expect(room.int32(5000).buffer.byteLength).toBe(20_000);
});
