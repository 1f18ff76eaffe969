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

/** One reason for a turn's attribution. */
@Entity
@Table(name = "evidence", indexes = @Index(columnList = "turn_id, position"))
public class EvidenceEntity extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(allocationSize = Columns.IDS)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    public TurnEntity turn;

    /** The position among the evidence of the turn, from 1; the strongest is first. */
    public int position;

    @Column(nullable = false)
    public String kind;

    @Column(length = Columns.TEXT)
    public String quote;

    public Integer startOffset;

    public Integer endOffset;
}
