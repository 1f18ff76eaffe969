package dev.roundtable.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A person, the same in every panel. */
@Entity
@Table(name = "speaker")
public class SpeakerEntity extends PanacheEntityBase {

    @Id
    @Column(length = Columns.SLUG)
    public String slug;

    @Column(nullable = false, unique = true)
    public String id;

    @Column(nullable = false, length = Columns.TEXT)
    public String name;

    @Column(length = Columns.TEXT)
    public String romanizedName;

    @Column(length = Columns.TEXT)
    public String affiliation;
}
