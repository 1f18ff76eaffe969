#!/usr/bin/env python3
"""Makes a large corpus of a small one: copies of each transcript in which other words and names are used.

usage: copies.py FROM TO COPIES

In each copy, a tenth of the Han characters and of the longer words change places with others of about the same frequency. So the
copies have the language, the lengths and the frequencies of real talks, and no two of them have the same content.
"""
import collections
import hashlib
import pathlib
import re
import sys

LATIN = re.compile(r"[A-Za-zÀ-ɏ]{4,}")
HAN = re.compile(r"[一-鿿]")
SKIP = re.compile(r"^(?:---|source:|date:|WEBVTT|https?://)|://|-->")


def chosen(word, copy):
    return hashlib.md5(word.encode()).digest()[0] % 10 == copy % 10


def permutation(counts, copy):
    """Moves the chosen words by one place in the order of frequency."""
    words = [word for word, _ in sorted(counts.items(), key=lambda item: (-item[1], item[0])) if chosen(word, copy)]
    return {word: words[(i + 1) % len(words)] if i % 50 < 49 else words[i - 49] for i, word in enumerate(words)} if words else {}


def main(source, target, copies):
    files = sorted(path for path in pathlib.Path(source).rglob("*") if path.is_file())
    texts = {path: path.read_text(encoding="utf-8") for path in files}
    words, characters = collections.Counter(), collections.Counter()
    for text in texts.values():
        words.update(LATIN.findall(text))
        characters.update(HAN.findall(text))
    pathlib.Path(target).mkdir(parents=True, exist_ok=True)
    for copy in range(copies):
        latin = permutation(words, copy) if copy else {}
        han = permutation(characters, copy) if copy else {}
        for path, text in texts.items():
            lines = [line if SKIP.search(line) else HAN.sub(lambda m: han.get(m.group(), m.group()),
                     LATIN.sub(lambda m: latin.get(m.group(), m.group()), line)) for line in text.split("\n")]
            (pathlib.Path(target) / f"{path.stem}-{copy}{path.suffix}").write_text("\n".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
