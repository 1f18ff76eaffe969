package dev.roundtable.store.entity;

import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** A speaker to whom a question is put. This is an entity because Hibernate does not insert element collections in batches. */
@Entity
@Table(name = "question_addressee")
@IdClass(AddresseeEntity.Key.class)
public class AddresseeEntity extends PanacheEntityBase {

    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "question_entity_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    public QuestionEntity question;

    /** The position among the addressees of the question, from 0. */
    @Id
    @Column(name = "position")
    public int position;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "addressed_to_slug", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    public SpeakerEntity speaker;

    /** The primary key: the id of the question, and the position. */
    @RegisterForReflection
    public record Key(String question, int position) {}
}
