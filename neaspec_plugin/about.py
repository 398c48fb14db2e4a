"""What metadata.txt says of the plugin, read once."""

from __future__ import annotations

from configparser import ConfigParser

from .paths import metadata_file

_parser = ConfigParser(interpolation=None)
_parser.read(metadata_file(), encoding="utf-8")

TITLE = _parser.get("general", "name")
VERSION = _parser.get("general", "version")
PACKAGE = "neaspec_plugin"
PROVIDER = "neaspec"
LOG_TAG = "NEASpec"
