"""Which operations are called: all, or a sample that is the same on every run."""

import random


def choose(operations, count, seed):
    """Of {spec: [operation]} about `count` in all, spread over the specs.

    Every spec gives one first, as far as they go; the rest is spread evenly over all that is left.
    """
    if count is None:
        return operations
    picked = {name: set() for name in operations}
    shuffled = {}
    for name, mine in operations.items():
        keys = sorted(operation.key for operation in mine)
        random.Random(f"{seed} {name}").shuffle(keys)
        shuffled[name] = keys
    names = sorted(name for name in operations if shuffled[name])
    random.Random(seed).shuffle(names)
    for name in names[:count]:
        picked[name].add(shuffled[name].pop())
    rest = [(name, key) for name in sorted(shuffled) for key in shuffled[name]]
    left = min(count - min(count, len(names)), len(rest))
    for turn in range(left):
        name, key = rest[turn * len(rest) // left]
        picked[name].add(key)
    return {name: [one for one in mine if one.key in picked[name]] for name, mine in operations.items()}
