"""The English texts of all messages, one module per theme: ``TEXTS = {code: QT_TRANSLATE_NOOP("NEASPEC", text)}``."""
