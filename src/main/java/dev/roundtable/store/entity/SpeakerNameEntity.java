package dev.roundtable.store.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A name by which a speaker is found: the slug, or a name of a person who has a name of their own. */
@Entity
@Table(name = "speaker_name", indexes = @Index(columnList = "form"))
public class SpeakerNameEntity extends PanacheEntityBase {

    @Id
    @GeneratedValue
    public Long id;

    /** The key that {@link dev.roundtable.text.NameForm} makes of the slug or the name. */
    @Column(nullable = false, length = Columns.KEY)
    public String form;

    /** The key with the words in their order. */
    @Column(nullable = false, length = Columns.KEY)
    public String identity;

    /** The speaker's slug. */
    @Column(nullable = false, length = Columns.SLUG)
    public String speaker;
}
