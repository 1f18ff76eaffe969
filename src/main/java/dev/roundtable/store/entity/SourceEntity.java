package dev.roundtable.store.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A transcript and its sheet as last read. An unchanged one is not read again. */
@Entity
@Table(name = "source", indexes = @Index(columnList = "panel_slug"))
public class SourceEntity extends PanacheEntityBase {

    /** The transcript's path. */
    @Id
    @Column(length = Columns.TEXT)
    public String source;

    /** The hash of the bytes of both files and of the version of the code that read them. */
    @Column(nullable = false)
    public String contentHash;

    /** The hash of what was read: other files, or other directories, may give the same panel. */
    @Column(nullable = false)
    public String scriptHash;

    /** The slug of the panel; null if the files could not be read. */
    @Column(length = Columns.SLUG)
    public String panelSlug;
}
