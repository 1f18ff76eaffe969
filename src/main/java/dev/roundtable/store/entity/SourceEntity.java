package dev.roundtable.store.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A transcript and its sheet as last read, so that an unchanged one need not be read again. */
@Entity
@Table(name = "source", indexes = @Index(columnList = "panel_slug"))
public class SourceEntity extends PanacheEntityBase {

    /** The transcript's path. */
    @Id
    @Column(length = Columns.TEXT)
    public String source;

    /** Of the bytes of both files and the version of what read them. */
    @Column(nullable = false)
    public String contentHash;

    /** The panel that it gave; null when it could not be read. */
    @Column(length = Columns.SLUG)
    public String panelSlug;
}
