#!/usr/bin/env python3
"""Is every text of the program translated into every language, with the same placeholders?

    python3 tests/tools/check_translations.py [FOLDER]     # default: translations/

Looks at missing and unfinished texts, placeholders, tags, the letter for the keyboard, the dots of a
command that asks first, file patterns. That no text of the sources is missing in the .ts files is
checked by `translations/update --check`, which this calls for the repository's own folder.
--self-test damages copies and must find each damage. Exit status 0: all well, 1: not.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

HERE = pathlib.Path(__file__).resolve().parents[2] / "translations"
LANGUAGES = {"ar": 6, "de": 2, "es": 2, "fr": 2, "pt_BR": 2, "zh_CN": 1}  # plural forms
PARTS = re.compile(r"%L?\d|%n|\{\w+\}|</?\w+[^>]*>|\*\.\w+")
ENTITIES = re.compile(r"&(?:amp|lt|gt|nbsp|quot);|&&")


def faults_of(source, text):
    if not text.strip():
        return "is empty" if source.strip() else None
    if sorted(set(PARTS.findall(source))) != sorted(set(PARTS.findall(text))):
        return "has other placeholders, tags or file patterns"
    if ENTITIES.sub("", source).count("&") != ENTITIES.sub("", text).count("&"):
        return "has a letter for the keyboard more or less"
    if source.endswith("…") != text.endswith("…"):
        return "has dots at its end, or lacks them"
    return None


def check(path, language):
    faults = []
    for message in ElementTree.parse(path).getroot().iter("message"):
        source = message.findtext("source")
        translation = message.find("translation")
        plural = [form.text or "" for form in translation.findall("numerusform")]
        wanted = LANGUAGES[language] if message.get("numerus") == "yes" else 0
        if translation.get("type") is not None:
            faults.append((source, "is " + translation.get("type")))
        elif len(plural) != wanted:
            faults.append((source, f"has {len(plural)} plural forms, not {wanted}"))
        else:
            for text in plural or [translation.text or ""]:
                fault = faults_of(source, text)
                if fault:
                    faults.append((source, fault))
    return faults


def check_folder(folder):
    good = True
    for language in LANGUAGES:
        path = folder / f"brigade_{language}.ts"
        if not path.exists():
            print(f"{path.name}: is missing", file=sys.stderr)
            good = False
            continue
        for source, fault in check(path, language):
            print(f"{path.name}: {source!r} {fault}", file=sys.stderr)
            good = False
    return good


DAMAGES = [
    (r"<translation>[^<]+</translation>", '<translation type="unfinished"></translation>'),
    (r"(<translation>[^<]*)%1", r"\1"),
    (r"(<translation>[^<]*)&amp;", r"\1"),
    (r"(<translation>[^<]*)…</translation>", r"\1</translation>"),
    (r"<numerusform>[^<]*</numerusform>", "", 1),
]


def self_test():
    good = True
    for pattern, by, *count in DAMAGES:
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            for path in HERE.glob("*.ts"):
                shutil.copy(path, folder)
            victim = folder / "brigade_de.ts"
            text = victim.read_text(encoding="utf-8")
            damaged = re.sub(pattern, by, text, count=1)
            assert damaged != text, pattern
            victim.write_text(damaged, encoding="utf-8")
            if not check(victim, "de"):
                print(f"a damage is not found: {pattern}", file=sys.stderr)
                good = False
    return good


def main():
    words = [word for word in sys.argv[1:] if not word.startswith("--")]
    folder = pathlib.Path(words[0]) if words else HERE
    good = check_folder(folder)
    if folder == HERE:
        good = subprocess.run([str(HERE / "update"), "--check"], check=False).returncode == 0 and good
    if "--self-test" in sys.argv:
        good = self_test() and good
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
