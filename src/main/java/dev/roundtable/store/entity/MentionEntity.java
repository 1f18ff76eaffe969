package dev.roundtable.store.entity;

import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A place where a turn names a term. Like the parts of turns, it has no foreign keys. */
@Entity
@Table(name = "mention", indexes = { @Index(columnList = "term_slug, panel_slug, position"),
        @Index(columnList = "panel_slug, term_slug"), @Index(columnList = "turn_id, position"),
        @Index(columnList = "speaker_slug, term_slug, panel_slug, position") })
public class MentionEntity extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(allocationSize = Columns.IDS)
    public Long id;

    @Column(nullable = false, length = Columns.SLUG)
    public String termSlug;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    public PanelEntity panel;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    public TurnEntity turn;

    /** The speaker of the turn; null if it is unknown. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    public SpeakerEntity speaker;

    /** The position among the mentions of the panel, from 1. */
    public int position;

    @Column(nullable = false, length = Columns.TEXT)
    public String verbatim;

    public int textStart;

    public int textEnd;

    public int startOffset;

    public int endOffset;

    public Double startTime;

    public Double endTime;
}
