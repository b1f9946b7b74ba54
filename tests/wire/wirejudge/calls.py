"""What is asked and what is answered: plain data."""


class Call:
    """One line of the batch and the answer prepared for it."""

    def __init__(self, operation, case, args, body, answer):
        self.operation = operation
        self.case = case
        self.args = args
        self.body = body
        self.answer = answer


class Body:
    """The body that was asked to be sent: its media type, its place in the document and its value."""

    def __init__(self, media, node, pointer, value):
        self.media = media
        self.node = node
        self.pointer = pointer
        self.value = value


class Answer:
    """What the server answers, and what the client must print of it."""

    def __init__(self, status, media, raw, expected, kind, variant):
        self.status = status
        self.media = media
        self.raw = raw
        self.expected = expected
        self.kind = kind
        self.variant = variant
        # Where a field that the document does not know must be gone, since a type was read there.
        self.typed = ()
        # Whether JSON of the same schema is documented beside it, so that it is a second spelling that has no type.
        self.beside = False
        # Where its schema is; None without one.
        self.pointer = None
        # The headers that the document declares for it.
        self.headers = {}
