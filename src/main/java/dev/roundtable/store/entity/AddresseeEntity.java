package dev.roundtable.store.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** Somebody to whom a question is put. An entity, not a collection of the question's: such are not stored in batches. */
@Entity
@Table(name = "question_addressee")
@IdClass(AddresseeEntity.Key.class)
public class AddresseeEntity extends PanacheEntityBase {

    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "question_entity_id")
    public QuestionEntity question;

    /** In the order in which they are asked, from 0. */
    @Id
    @Column(name = "position")
    public int position;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "addressed_to_slug")
    public SpeakerEntity speaker;

    /** What tells addressees apart. */
    @RegisterForReflection
    public record Key(String question, int position) {}
}
