#!/usr/bin/python3
"""Measures the search of PostgreSQL or SQLite over the turns of a corpus, with the same queries that Roundtable gets.

usage: peers.py postgresql|sqlite TURNS QUERIES [DATABASE]

PostgreSQL: a "simple" tsvector with a GIN index for words, pg_trgm with a GIN index for Chinese, ranked by ts_rank and word_similarity.
The server is the one that the variables of libpq name (PGHOST, PGUSER, ...), the client is psycopg2. SQLite: FTS5 with the trigram
tokenizer, ranked by bm25, in this process. Each query gets the 20 best turns. Pieces of less than three characters have no trigram, so
SQLite reads all turns for them, and PostgreSQL does the same for Chinese.
"""
import re
import sqlite3
import sys
import time

HAN = re.compile(r"[㐀-鿿]")
PIECE = re.compile(r'"([^"]+)"|(\S+)')
SPEAKER = re.compile(r"speaker:(\S+)\s*")


def pieces(query):
    return [phrase or word for phrase, word in PIECE.findall(query.replace("'", " ").replace("’", " "))]


def turns(path):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            turn = line.rstrip("\n").split("\t")
            if len(turn) == 5:
                yield turn


class Sqlite:
    def __init__(self, database):
        self.connection = sqlite3.connect(database or ":memory:")

    def load(self, rows):
        self.connection.execute("create virtual table turn using fts5(id unindexed, panel unindexed, kind unindexed, speaker, text,"
                                " tokenize='trigram')")
        self.connection.executemany("insert into turn values (?,?,?,?,?)", rows)
        self.connection.execute("insert into turn(turn) values('optimize')")
        self.connection.commit()

    def size(self):
        return self.connection.execute("pragma page_count").fetchone()[0] * self.connection.execute("pragma page_size").fetchone()[0]

    def search(self, query):
        speaker = SPEAKER.match(query)
        words = pieces(SPEAKER.sub("", query))
        long = [word for word in words if len(word) > 2]
        short = [word for word in words if len(word) <= 2]
        where, parameters = [], []
        if long:
            where.append("turn match ?")
            parameters.append("text : (" + " AND ".join('"' + word.replace('"', "") + '"' for word in long) + ")")
        for word in short:
            # SQLite 3.40 crashes where "match" stands beside "like" of such a table.
            where.append("instr(lower(text), lower(?)) > 0")
            parameters.append(word)
        if speaker:
            where.append("speaker = ?")
            parameters.append(speaker.group(1))
        order = " order by rank" if long else ""
        return self.connection.execute(f"select id, text from turn where {' and '.join(where)}{order} limit 20", parameters).fetchall()


class Postgresql:
    def __init__(self, _):
        import psycopg2
        self.connection = psycopg2.connect("")
        self.connection.autocommit = True
        self.cursor = self.connection.cursor()

    def load(self, rows):
        from psycopg2.extras import execute_values
        self.cursor.execute("create extension if not exists pg_trgm; drop table if exists turn;"
                            " create table turn (id text primary key, panel text, kind text, speaker text, text text, words tsvector"
                            " generated always as (to_tsvector('simple', text)) stored)")
        execute_values(self.cursor, "insert into turn (id, panel, kind, speaker, text) values %s", rows, page_size=500)
        self.cursor.execute("create index on turn using gin (words); create index on turn using gin (text gin_trgm_ops);"
                            " create index on turn (speaker)")
        self.cursor.execute("vacuum analyze turn")

    def size(self):
        self.cursor.execute("select pg_total_relation_size('turn')")
        return self.cursor.fetchone()[0]

    def search(self, query):
        speaker = SPEAKER.match(query)
        words = SPEAKER.sub("", query)
        where, parameters = [], []
        if HAN.search(words):
            for word in pieces(words):
                where.append("text ilike %s")
                parameters.append(f"%{word}%")
            order, rank = "word_similarity(%s, text) desc", words
        else:
            where.append("words @@ websearch_to_tsquery('simple', %s)")
            parameters.append(words)
            order, rank = "ts_rank(words, websearch_to_tsquery('simple', %s)) desc", words
        if speaker:
            where.append("speaker = %s")
            parameters.append(speaker.group(1))
        self.cursor.execute(f"select id, text from turn where {' and '.join(where)} order by {order} limit 20", parameters + [rank])
        return self.cursor.fetchall()


def main(kind, path, queries, database=None):
    engine = (Sqlite if kind == "sqlite" else Postgresql)(database)
    start = time.time()
    engine.load(turns(path))
    loaded = time.time() - start
    with open(queries, encoding="utf-8") as lines:
        asked = [line.rstrip("\n") for line in lines]
    for measured in (False, True):
        times, found = [], 0
        limit = time.time() + (60 if measured else 10)
        for query in asked[len(asked) // 2:] if measured else asked[:len(asked) // 2]:
            start = time.perf_counter()
            found += bool(engine.search(query))
            times.append((time.perf_counter() - start) * 1000)
            if time.time() > limit:
                break
    times.sort()
    print(f"{kind}: {len(times)} queries, p50 {times[len(times) // 2]:.2f} ms, p99 {times[len(times) * 99 // 100]:.2f} ms,"
          f" {1000 * len(times) / sum(times):.0f} a second, {found} found something; indexed in {loaded:.0f} s,"
          f" {engine.size() / 1e6:.0f} MB")


if __name__ == "__main__":
    main(*sys.argv[1:])
