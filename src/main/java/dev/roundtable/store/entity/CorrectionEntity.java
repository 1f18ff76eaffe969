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

/** One replaced stretch of a turn. */
@Entity
@Table(name = "correction", indexes = @Index(columnList = "turn_id, start_offset"))
public class CorrectionEntity extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(allocationSize = Columns.IDS)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    public TurnEntity turn;

    @Column(nullable = false, length = Columns.TEXT)
    public String verbatim;

    @Column(nullable = false, length = Columns.TEXT)
    public String corrected;

    public int startOffset;

    public int endOffset;

    public int textStart;

    public int textEnd;
}
