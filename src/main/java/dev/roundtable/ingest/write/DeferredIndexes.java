package dev.roundtable.ingest.write;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;

/**
 * Fills the largest tables of an empty database without their indexes, and makes the indexes afterwards: an index that is made of all
 * rows at once takes less time than one that changes with each row. The keys of questions, addressees and turns are such indexes, too: no
 * foreign key refers to these tables, and the database checks the keys when it makes them.
 */
@ApplicationScoped
public class DeferredIndexes {

    /** The indexes of tables to which no foreign key refers, as the statements that remove an index and make it again. */
    private static final String FOUND = """
            select 'drop index "' || i.index_name || '"', 'create index "' || i.index_name || '" on "' || i.table_name || '"('
                || listagg('"' || c.column_name || '"', ', ') within group (order by c.ordinal_position) || ')'
            from information_schema.indexes i join information_schema.index_columns c
                on c.index_schema = i.index_schema and c.index_name = i.index_name
            where i.index_schema = current_schema and i.index_type_name = 'INDEX' and not i.is_generated
                and lower(i.table_name) in ('question', 'question_addressee', 'turn', 'mention', 'correction')
            group by i.index_name, i.table_name
            union all
            select 'alter table "' || t.table_name || '" drop constraint "' || t.constraint_name || '"',
                'alter table "' || t.table_name || '" add constraint "' || t.constraint_name || '" ' || t.constraint_type || '('
                || listagg('"' || k.column_name || '"', ', ') within group (order by k.ordinal_position) || ')'
            from information_schema.table_constraints t join information_schema.key_column_usage k
                on k.constraint_schema = t.constraint_schema and k.constraint_name = t.constraint_name
            where t.constraint_schema = current_schema and t.constraint_type in ('PRIMARY KEY', 'UNIQUE')
                and lower(t.table_name) in ('question', 'question_addressee', 'turn')
            group by t.constraint_name, t.table_name, t.constraint_type
            order by 1""";

    private final AgroalDataSource database;

    DeferredIndexes(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * Runs a load without the indexes. They are made again also if it fails: in dev mode, the tables outlive a start.
     *
     * @param load fills the tables, and asks for nothing by an index
     * @return what the load returns
     */
    public boolean without(BooleanSupplier load) {
        try {
            var indexes = indexes();
            run(indexes.stream().map(Index::removal).toList());
            var creations = indexes.stream().map(Index::creation).toList();
            boolean loaded = load(load, creations);
            run(creations);
            return loaded;
        } catch (SQLException e) {
            throw new IllegalStateException("The indexes of the database could not be made: " + e.getMessage(), e);
        }
    }

    private boolean load(BooleanSupplier load, List<String> creations) {
        try {
            return load.getAsBoolean();
        } catch (RuntimeException e) {
            try {
                run(creations);
            } catch (SQLException again) {
                e.addSuppressed(again);
            }
            throw e;
        }
    }

    private List<Index> indexes() throws SQLException {
        try (var connection = database.getConnection(); var rows = connection.createStatement().executeQuery(FOUND)) {
            var indexes = new ArrayList<Index>();
            while (rows.next()) {
                indexes.add(new Index(rows.getString(1), rows.getString(2)));
            }
            return indexes;
        }
    }

    private void run(List<String> statements) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** An index as the statements that remove it and make it again. */
    private record Index(String removal, String creation) {}
}
