package dev.roundtable.store.entity;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A panel, and the transcript it was read from. */
@Entity
@Table(name = "panel", indexes = { @Index(columnList = "newest_key"), @Index(columnList = "oldest_key"),
        @Index(columnList = "title_key") })
public class PanelEntity extends PanacheEntityBase {

    @Id
    @Column(length = Columns.SLUG)
    public String slug;

    @Column(nullable = false, unique = true)
    public String id;

    @Column(nullable = false, length = Columns.TEXT)
    public String title;

    @Column(nullable = false)
    public String language;

    public LocalDate heldOn;

    @Embedded
    public PanelDetailsEmbeddable details;

    @Column(nullable = false, length = Columns.TEXT)
    public String file;

    @Column(nullable = false)
    public String sha256;

    public int characters;

    @Column(nullable = false)
    public String format;

    @Column(length = Columns.TEXT)
    public String videoId;

    @Column(length = Columns.TEXT)
    public String url;

    @Column(length = Columns.TEXT)
    public String license;

    public double attributedShare;

    public double confirmedShare;

    public Double inferredAgreement;

    public Double boundaryF1;

    public int correctionCount;

    /** The kind of conversation that inference found; null if it did not run or found none. */
    public String kind;

    public Double kindPrecision;

    /** Seconds; null without times. */
    public Double duration;

    public int questionCount;

    public int answerCount;

    public int turnCount;

    public int speakerCount;

    /** Orders panels by day, the latest first; unique. */
    @Column(nullable = false, length = Columns.KEY)
    public String newestKey;

    /** Orders panels by day, the earliest first; unique. */
    @Column(nullable = false, length = Columns.KEY)
    public String oldestKey;

    /** Orders panels by title; unique. */
    @Column(nullable = false, length = Columns.KEY)
    public String titleKey;
}
