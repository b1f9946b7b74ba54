"""How long further values are made, so that every alternative of a union is taken once."""

# Of one body or answer.
MOST = 40
# Values made in vain before the alternatives that are left count as such that no value is made for.
VAIN = 2


def further(untaken):
    """Numbers of further values, as long as `untaken()`, a number, falls; the first is 10."""
    left, vain = untaken(), 0
    for turn in range(MOST):
        if left == 0 or vain == VAIN:
            return
        yield 10 + turn
        now = untaken()
        vain = 0 if now < left else vain + 1
        left = now
