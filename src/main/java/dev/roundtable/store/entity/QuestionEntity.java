package dev.roundtable.store.entity;

import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/**
 * A question of a panel. Its words are those with which a turn first puts it; an implicit question has none. Like
 * turns, it has no foreign keys.
 */
@Entity
@Table(name = "question", uniqueConstraints = @UniqueConstraint(columnNames = { "panel_slug", "ordinal" }), indexes = {
        @Index(columnList = "asked_by_slug, panel_slug, ordinal"), @Index(columnList = "parent_id") })
public class QuestionEntity extends PanacheEntityBase {

    @Id
    public String id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    public PanelEntity panel;

    public int ordinal;

    /** The name of the question in URLs of its panel. */
    @Column(nullable = false, length = Columns.SLUG)
    public String slug;

    @Column(nullable = false)
    public String kind;

    @Column(length = Columns.TEXT)
    public String title;

    @Column(length = Columns.TEXT)
    public String titleEn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    public SpeakerEntity askedBy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    public QuestionEntity parent;

    @Column(length = Columns.WORDS)
    public String text;

    @Column(length = Columns.WORDS)
    public String verbatim;

    public Integer startOffset;

    public Integer endOffset;

    public Double startTime;

    public Double endTime;

    public int answerCount;
}
