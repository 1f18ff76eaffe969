package dev.roundtable.store.entity;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** The corpus as a whole. The table has one row, which is written at the end of a load. */
@Entity
@Table(name = "corpus")
public class CorpusEntity extends PanacheEntityBase {

    /** The key of the only row. */
    public static final int KEY = 1;

    @Id
    public int id = KEY;

    @Column(nullable = false)
    public String version;

    @Column(nullable = false)
    public Instant loadedAt;

    /** How many rows the tables hold, by {@code TableCheck}: checked before the next start. */
    @Column(nullable = false, length = Columns.TEXT)
    public String tableSizes;
}
