/**
 * A set of whole numbers (32 bits, with or without a sign) for one pass over something, to be used again for the next
 * one: it is emptied by counting up a stamp, and nothing is thrown away.
 */
export class Once {
  private keys = new Int32Array(1024);
  private stamps = new Uint32Array(1024);
  private stamp = 1;
  private size = 0;

  /** Begin anew: nothing has been seen. */
  clear(): void {
    this.size = 0;
    if (++this.stamp < 0xffffffff) return;
    this.stamps.fill(0);
    this.stamp = 1;
  }

  /** Is this the first time that the number comes? */
  first(number: number): boolean {
    const id = number | 0;
    const { keys, stamps, stamp } = this;
    const mask = keys.length - 1;
    let at = (id ^ (id >>> 15)) & mask;
    while (stamps[at] === stamp) {
      if (keys[at] === id) return false;
      at = (at + 1) & mask;
    }
    stamps[at] = stamp;
    keys[at] = id;
    if (++this.size * 2 > mask) this.grow();
    return true;
  }

  /** Twice the room, so that few meet in one place. */
  private grow(): void {
    const { keys, stamps, stamp } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.stamps = new Uint32Array(keys.length * 2);
    this.stamp = 1;
    this.size = 0;
    for (let i = 0; i < keys.length; i++) if (stamps[i] === stamp) this.first(keys[i] as number);
  }
}
