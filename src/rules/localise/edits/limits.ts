/** Thrown where more figures hang together than can be looked through: nothing is known then. */
export class TooLarge extends Error {
  constructor() {
    super('too large');
    this.name = 'TooLarge';
  }
}
