#!/usr/bin/env python3
"""把常用字的字形排在字体文件前面。Puts the glyphs of the usual characters first in a font file.

A screen maps its fonts, and the kernel reads them in by 64 KiB. Where the few hundred characters of a
screen are strewn over ten megabytes, half of the file stays in memory; where they lie together, a
twentieth does. Outlines, names and features stay as they are.

    pip install fonttools
    hall-fonts/src/fonts/usual-first.py hall-fonts/src/main/resources/mingbai/fonts/*.ttf
"""

import io
import pathlib
import re
import sys
import zipfile

from fontTools.ttLib import TTFont, reorderFontTables
from fontTools.ttLib.reorderGlyphs import reorderGlyphs

PROJECT = pathlib.Path(__file__).resolve().parents[3]
SAID = {".java", ".properties", ".txt", ".json", ".html"}
TABLES_BEFORE_OUTLINES = """
    head hhea maxp OS/2 name post gasp prep BASE STAT GDEF GSUB GPOS vhea cmap hmtx vmtx loca
""".split()


def said():
    """The characters of the programs' words and of the sample hall's items."""
    found = set()
    with zipfile.ZipFile(PROJECT / "sample-hall" / "songming.xlsx") as workbook:
        for name in workbook.namelist():
            if name.endswith(".xml"):
                found.update(re.sub("<[^>]*>", "", workbook.read(name).decode("utf-8")))
    for file in PROJECT.glob("*/src/main/**/*"):
        if file.suffix in SAID:
            found.update(file.read_text("utf-8"))
    return found


def frequent():
    """Level 1 of GB 2312: its rows 16 to 55."""
    for row in range(0xB0, 0xD8):
        for cell in range(0xA1, 0xFF):
            yield bytes((row, cell)).decode("gb2312", "ignore")


def order(font):
    """By code within each part: the character map stays short."""
    by_character = font.getBestCmap()
    latin = (chr(code) for code in range(0x20, 0x7F))
    usual = (*latin, *sorted(said()), *sorted(frequent()))
    wanted = (by_character.get(ord(character)) for character in usual if character)
    return list(dict.fromkeys((font.getGlyphOrder()[0], *filter(None, wanted), *font.getGlyphOrder())))


for path in map(pathlib.Path, sys.argv[1:]):
    font = TTFont(path, recalcTimestamp=False, lazy=False)
    reorderGlyphs(font, order(font))
    sorted_glyphs = io.BytesIO()
    font.save(sorted_glyphs, reorderTables=False)
    with path.open("wb") as file:
        reorderFontTables(sorted_glyphs, file, [*TABLES_BEFORE_OUTLINES, "glyf"])
    print(path)
