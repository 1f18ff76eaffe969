#!/usr/bin/env python3
"""Writes the turns of a running service, a line for each: id, panel, kind, speaker, text, with tabs between them.

usage: turns.py URL > TURNS
"""
import json
import sys
import urllib.request

PAGE = """{ panels(first: 20, after: %s) { pageInfo { hasNextPage endCursor }
  nodes { slug turns { id kind text speaker { slug } } } } }"""


def ask(url, query):
    request = urllib.request.Request(url, json.dumps({"query": query}).encode(), {"content-type": "application/json"})
    with urllib.request.urlopen(request) as response:
        answer = json.load(response)
    if "errors" in answer:
        sys.exit(json.dumps(answer["errors"]))
    return answer["data"]


after = None
while True:
    page = ask(sys.argv[1], PAGE % json.dumps(after))["panels"]
    for panel in page["nodes"]:
        for turn in panel["turns"]:
            speaker = turn["speaker"]["slug"] if turn["speaker"] else ""
            print(turn["id"], panel["slug"], turn["kind"], speaker, " ".join(turn["text"].split()), sep="\t")
    if not page["pageInfo"]["hasNextPage"]:
        break
    after = page["pageInfo"]["endCursor"]
