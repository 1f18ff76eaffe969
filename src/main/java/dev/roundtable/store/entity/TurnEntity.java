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
 * A turn of a panel. An answer is a turn with an answer ordinal. References of turns and of their parts have no foreign keys: the
 * database would need one more index for each, and half of the time of loading is spent on indexes. One transaction writes both ends
 * of a reference, so they always agree.
 */
@Entity
@Table(name = "turn", uniqueConstraints = @UniqueConstraint(columnNames = { "panel_slug", "ordinal" }), indexes = {
        @Index(columnList = "panel_slug, answer_ordinal"), @Index(columnList = "speaker_slug, panel_slug, answer_ordinal"),
        @Index(columnList = "question_id, ordinal") })
public class TurnEntity extends PanacheEntityBase {

    @Id
    public String id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    public PanelEntity panel;

    public int ordinal;

    /** The position among the answers of the panel, from 1; null for a turn that is not an answer. */
    public Integer answerOrdinal;

    @Column(nullable = false)
    public String kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    public SpeakerEntity speaker;

    @Column(nullable = false, length = Columns.WORDS)
    public String verbatim;

    @Column(nullable = false, length = Columns.WORDS)
    public String text;

    public int startOffset;

    public int endOffset;

    public Double startTime;

    public Double endTime;

    @Column(nullable = false)
    public String method;

    public double confidence;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    public QuestionEntity question;

    /** The timed pieces of the source in the format of {@link Segments}; null without times. */
    @Column(length = Columns.WORDS)
    public byte[] segments;

    /** The reasons for the attribution in the format of {@link EvidenceBytes}; null without evidence. */
    @Column(length = Columns.WORDS)
    public byte[] evidence;

    /** Those who may be the speaker, in the format of {@link CandidateBytes}; null without a doubt. */
    @Column(length = Columns.WORDS)
    public byte[] candidates;

    /** The turn that an answer responds to; null for other turns, and for answers without one. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    public TurnEntity prompt;
}
