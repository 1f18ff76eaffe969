package dev.roundtable.store.monitoring;

import java.util.concurrent.atomic.LongAdder;

import org.hibernate.resource.jdbc.spi.StatementInspector;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;

/** Counts SQL statements. Hibernate's own statistics count much more, and cost more. */
@PersistenceUnitExtension
public class StatementCount implements StatementInspector {

    private static final long serialVersionUID = 1L;

    private final LongAdder statements = new LongAdder();

    @Override
    public String inspect(String sql) {
        statements.increment();
        return sql;
    }

    /** The number of statements that were prepared since the start. */
    long sum() {
        return statements.sum();
    }
}
