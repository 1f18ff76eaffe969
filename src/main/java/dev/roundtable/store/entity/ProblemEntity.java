package dev.roundtable.store.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** Something wrong with an input file, as found when it was last read. */
@Entity
@Table(name = "problem")
public class ProblemEntity extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(allocationSize = Columns.IDS)
    public Long id;

    /** The path of the transcript it belongs to. An unchanged transcript keeps its problems. */
    @Column(nullable = false, length = Columns.TEXT)
    public String source;

    @Column(nullable = false, length = Columns.TEXT)
    public String file;

    public Integer line;

    @Column(nullable = false)
    public String severity;

    @Column(nullable = false, length = Columns.TEXT)
    public String message;

    @Column(length = Columns.TEXT)
    public String remedy;
}
