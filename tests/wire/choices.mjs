// Which alternative of a union is taken: one that no value has taken before, as long as there is one.
//
// json-schema-faker chooses at random, leaves out all that is optional where it has chosen, and goes back to
// the first where it fails: of a union of ten it would show one or two, and those half empty.

// How often an alternative is tried that the validator did not want.
const CHANCES = 2;

export class Choices {
  constructor() {
    // By the list of alternatives, which stands once in the document: how many there are, which are taken.
    this.seen = new Map();
    this.mine = new Map();
    this.begin(0, 0);
  }

  // A new value; `again` is how many were refused before, `before` are choices to make again.
  begin(turn, again, before = new Map()) {
    if (again > 0) for (const [list, mine] of this.mine) this.refuse(list, mine);
    this.turn = turn;
    this.again = again;
    this.before = before;
    this.mine = new Map();
    this.nulls = 0;
  }

  // The number of one of `many` alternatives of `list`.
  one(list, many) {
    if (many < 2) return 0;
    if (!this.seen.has(list)) this.seen.set(list, { many, taken: new Set(), refused: new Map() });
    if (!this.mine.has(list)) this.mine.set(list, []);
    const { taken, refused } = this.seen.get(list);
    const mine = this.mine.get(list);
    const before = this.before.get(list)?.[mine.length];
    if (before !== undefined) {
      mine.push(before);
      return before;
    }
    const every = Array.from({ length: many }, (_, index) => index);
    const fresh = every.filter((index) => !taken.has(index) && !mine.includes(index) && (refused.get(index) ?? 0) < (this.again ? 1 : CHANCES));
    const good = every.filter((index) => taken.has(index));
    // What has been refused often is left alone, and the last try is one with what was good before.
    const pool = fresh.length && !(this.again > 1 && good.length) ? fresh : good.length ? good : every;
    const index = pool[(pool === fresh ? 0 : this.turn + this.again + mine.length) % pool.length];
    mine.push(index);
    return index;
  }

  // The validator did not want a value with these.
  refuse(list, mine) {
    const { refused } = this.seen.get(list);
    for (const index of new Set(mine)) refused.set(index, (refused.get(index) ?? 0) + 1);
  }

  // Whether null stands where something else may stand too.
  nothing() {
    this.nulls += 1;
    return this.turn > 0 && (this.nulls + this.turn) % 4 === 0;
  }

  // The value is used; how many alternatives are left.
  keep() {
    for (const [list, mine] of this.mine) for (const index of mine) this.seen.get(list).taken.add(index);
    let left = 0;
    for (const { many, taken } of this.seen.values()) left += many - taken.size;
    return left;
  }
}
