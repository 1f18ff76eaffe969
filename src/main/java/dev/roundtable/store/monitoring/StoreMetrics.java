package dev.roundtable.store.monitoring;

import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

import jakarta.inject.Singleton;

import dev.roundtable.store.cache.RowCache;
import dev.roundtable.store.row.CorpusRow;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;

/** Metrics of the store: the size of the corpus, the row cache, and the number of SQL statements. */
@Singleton
class StoreMetrics implements MeterBinder {

    private final CorpusSize size;
    private final StatementCount statements;
    private final RowCache rows;

    StoreMetrics(CorpusSize size, @PersistenceUnitExtension StatementCount statements, RowCache rows) {
        this.size = size;
        this.rows = rows;
        this.statements = statements;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        FunctionCounter.builder("roundtable.sql.statements", statements, StatementCount::sum).description("SQL statements")
                .register(registry);
        rows(registry, "hit", RowCache::hits);
        rows(registry, "miss", RowCache::misses);
        Gauge.builder("roundtable.row.cache.size", rows, RowCache::bytes).baseUnit("bytes").description("Size of the row cache")
                .register(registry);
        gauge(registry, "panels", CorpusRow::panelCount);
        gauge(registry, "speakers", CorpusRow::speakerCount);
        gauge(registry, "questions", CorpusRow::questionCount);
        gauge(registry, "answers", CorpusRow::answerCount);
        gauge(registry, "characters", CorpusRow::characters);
    }

    private void rows(MeterRegistry registry, String result, ToDoubleFunction<RowCache> count) {
        FunctionCounter.builder("roundtable.row.cache.reads", rows, count).tag("result", result)
                .description("Reads of rows, by whether the row cache had them").register(registry);
    }

    private void gauge(MeterRegistry registry, String kind, ToLongFunction<CorpusRow> count) {
        Gauge.builder("roundtable.corpus.size", size, corpus -> {
            var counted = corpus.get();
            return counted == null ? 0 : count.applyAsLong(counted);
        }).tag("kind", kind).description("Size of the corpus, by kind").register(registry);
    }
}
