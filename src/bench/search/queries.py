#!/usr/bin/env python3
"""Makes queries as readers type them, out of the turns of a corpus.

usage: queries.py TURNS COUNT [SEED]      TURNS has a line for each turn: id, panel, kind, speaker, text, with tabs between them

Words are drawn from places of the text, so a query has common words as often as talks have. No query is made twice.
"""
import collections
import random
import re
import sys

WORDS = re.compile(r"[A-Za-zÀ-ɏ'’]+")
HAN = re.compile(r"[㐀-鿿]{2,}")
QUESTIONS = ["what did they say about %s", "who talked about %s", "why is %s important", "how does %s work",
             "{}怎么样", "谁提到了{}", "为什么{}", "{}是什么"]


def make(turns, rng):
    kind = rng.random()
    turn = rng.choice(turns)
    text, speaker = turn[4], turn[3]
    runs = HAN.findall(text)
    words = WORDS.findall(text)
    if runs and (not words or rng.random() < 0.7):
        run = rng.choice(runs)
        length = min(len(run), rng.choice([1, 2, 2, 2, 3, 3, 4, 4, 6, 8]))
        at = rng.randrange(len(run) - length + 1)
        piece = run[at:at + length]
        if kind < 0.6:
            return piece
        if kind < 0.8:
            other = rng.choice(runs)
            return piece + " " + other[:rng.choice([2, 2, 3, 4])]
        if kind < 0.85:
            return '"' + run[:12] + '"'
        if kind < 0.9 and speaker:
            return f"speaker:{speaker} {piece}"
        return rng.choice(QUESTIONS[4:]).format(piece)
    if not words:
        return None
    at = rng.randrange(len(words))
    if kind < 0.3:
        return words[at]
    if kind < 0.55:
        return words[at] + " " + rng.choice(words)
    if kind < 0.7:
        return " ".join(words[at:at + rng.choice([3, 4, 5])])
    if kind < 0.8:
        return '"' + " ".join(words[at:at + rng.choice([2, 3, 4])]) + '"'
    if kind < 0.85 and speaker:
        return f"speaker:{speaker} {words[at]}"
    if kind < 0.92:
        word = words[at]
        cut = rng.randrange(len(word))
        return word[:cut] + word[cut + 1:] + " " + rng.choice(words)
    return rng.choice(QUESTIONS[:4]) % " ".join(words[at:at + rng.choice([1, 2])])


def main(path, count, seed=1):
    rng = random.Random(seed)
    with open(path, encoding="utf-8") as lines:
        turns = [turn for turn in (line.rstrip("\n").split("\t") for line in lines) if len(turn) == 5 and turn[4]]
    made = collections.OrderedDict()
    while len(made) < count:
        query = make(turns, rng)
        if query and query.strip('"\' ’') and len(query) <= 200:
            made[query] = None
    print("\n".join(made))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), *map(int, sys.argv[3:4]))
