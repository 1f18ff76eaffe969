package dev.roundtable.store.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A term that at least one turn mentions, the same in every panel. It is written when a load is complete. */
@Entity
@Table(name = "term", indexes = { @Index(columnList = "name_key"), @Index(columnList = "mentions_key") })
public class TermEntity extends PanacheEntityBase {

    @Id
    @Column(length = Columns.SLUG)
    public String slug;

    @Column(nullable = false, unique = true)
    public String id;

    @Column(nullable = false, length = Columns.TEXT)
    public String name;

    /** The names by language, one in each line: {@code en=Anthropic}; null without such names. */
    @Column(length = Columns.TEXT)
    public String names;

    @Column(nullable = false)
    public String kind;

    /** Other forms, one in each line; null without other forms. */
    @Column(length = Columns.TEXT)
    public String aliases;

    public int mentionCount;

    public int panelCount;

    /** All forms as {@link dev.roundtable.text.NameForm} normalizes them, one in each line. */
    @Column(length = Columns.TEXT)
    public String nameForms;

    /** Orders terms by name; unique. */
    @Column(nullable = false, length = Columns.KEY)
    public String nameKey;

    /** Orders terms by how often they are mentioned, most first; unique. */
    @Column(nullable = false, length = Columns.KEY)
    public String mentionsKey;
}
