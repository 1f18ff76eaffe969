package dev.roundtable.store.query;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;

import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.hibernate.grammars.hql.HqlLexer;
import org.hibernate.grammars.hql.HqlParser;

import io.quarkus.runtime.ImageMode;

/**
 * Parses HQL when a native image is built. ANTLR computes the tables that decide between rules when it first needs each of them, and
 * keeps them in static fields, so the image contains them. Without these tables, the queries of a start and of one panel page take
 * 76 ms of compiled code and allocate 87 MB. With them, they take half a millisecond.
 */
@ApplicationScoped
class HqlWarmUp {

    /** A query for each construct that the service uses. Names do not matter, because the tables depend on kinds of tokens only. */
    private static final List<String> QUERIES = List.of("from A", "from A a order by a.b", "from A a order by a.b.c, a.d",
            "select a.b from A a where a.c = :d", "select a.b from A a where a.c in :d",
            "select distinct a.b from A a where a.c <> :d",
            "select a.b.c, a.d from A a where a.b.c in :e order by a.b.c, a.d",
            "select a.b, a.c from A a order by a.b, a.c, a.d",
            "select a.b from A a order by a.b desc", "select a.b from A a order by a.b asc, a.c asc",
            "select a.b.c, a.d from A a where a.e in :f and a.g is not null order by a.b.c, a.g",
            "select a.b.c, a.d from A a where a.e in :f and a.g in ('H', 'I') order by a.b.c, a.g",
            "select a.b, c.d, a.e.f from A a join a.c c where a.b.g in :h order by a.b.g, a.i",
            "select a.b, c.b from A a join A c on c.d.e = a.d.e and c.f = a.f + :g where a.b in :h",
            "select a.b from A a join C c on c.d = a.e where c.f > 0 and c.g is null",
            "select a.b.c, max(a.d.e) from A a group by a.b.c", "select count(*) from A a",
            "select count(*) from A a where 1 = 1",
            "select count(*) from A a where a.b.c = :d and a.e = :f and a.g >= :h and a.i <= :j",
            "select a.b from A a where 1 = 1 and exists (select 1 from C c where c.a = a and c.d.e = :f) order by a.b",
            "select a.b from A a where (lower(a.c) = :d or lower(a.c) like :d || '-%' escape '!') order by a.b",
            "select a.b from A a where (a.c > :d or a.c = :d and (a.e > :f)) order by a.c, a.e",
            "select a.b from A a where (a.c < :d or a.c = :d and (a.e < :f)) order by a.c desc, a.e desc",
            "select a.b, cast((select count(*) from C) as integer), cast((select count(*) from D d where d.e is not null) as integer),"
                    + " (select coalesce(sum(f.g), 0) from F f) from A a",
            "delete from A", "delete from A a where a.b = :c", "delete from A a where a.b.c.d = :e",
            "delete from A a where not exists (select 1 from B b where b.c = a)",
            "delete from A a where a.b in (select c from C c where c.d.e = :f)",
            "update A a set a.b = null, a.c = null where a.d.e = :f",
            "update A a set a.b = :c, a.d = :e where a.f = (select g.h from G g where g.i = :j)");

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        if (ImageMode.current() == ImageMode.NATIVE_BUILD) {
            parse();
        }
    }

    /** Parses all queries, which fills the tables of the lexer and the parser. */
    static void parse() {
        QUERIES.forEach(query -> {
            var parser = parser(query);
            parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
            parser.setErrorHandler(new BailErrorStrategy());
            parser.statement();
        });
    }

    static HqlParser parser(String query) {
        return new HqlParser(new CommonTokenStream(new HqlLexer(CharStreams.fromString(query))));
    }
}
