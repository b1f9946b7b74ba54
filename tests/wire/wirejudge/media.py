"""Media types."""


def essence(media):
    """A media type without its parameters."""
    return media.split(";")[0].strip().lower()


def is_json(media):
    """Whether a media type is JSON."""
    kind = essence(media)
    return kind in ("application/json", "text/json") or kind.endswith("+json")


def is_text(media):
    """Whether a media type is text."""
    kind = essence(media)
    return kind.startswith("text/") or kind in ("application/yaml", "application/x-yaml") or is_xml(media)


def is_xml(media):
    """Whether a media type is XML."""
    kind = essence(media)
    return kind in ("application/xml", "text/xml") or kind.endswith("+xml")
