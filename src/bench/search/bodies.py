#!/usr/bin/env python3
"""Writes the request of Q6 for each query, as src/bench/bodies.lua reads them: a page of hits as a search page shows them.

usage: bodies.py < QUERIES > BODIES
"""
import json
import sys

Q6 = ("query Q6($q: String!) { search(query: $q, first: 20) { totalCount pageInfo { hasNextPage endCursor }"
      " edges { score excerpt { text start highlights { start end } } node { id kind speaker { name } panel { slug title } } } } }")

for line in sys.stdin:
    # bodies.lua writes a number for %n.
    if "%n" in line:
        continue
    print(json.dumps({"query": Q6, "variables": {"q": line.rstrip("\n")}}, ensure_ascii=False))
