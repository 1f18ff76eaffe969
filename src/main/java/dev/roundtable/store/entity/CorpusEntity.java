package dev.roundtable.store.entity;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** What the whole store holds; one row, written last. */
@Entity
@Table(name = "corpus")
public class CorpusEntity extends PanacheEntityBase {

    /** The only row's key. */
    public static final int KEY = 1;

    @Id
    public int id = KEY;

    @Column(nullable = false)
    public String version;

    @Column(nullable = false)
    public Instant loadedAt;

    /** How many rows the tables hold, by {@code TableSizes}: checked before the next start. */
    @Column(nullable = false, length = Columns.TEXT)
    public String tableSizes;
}
