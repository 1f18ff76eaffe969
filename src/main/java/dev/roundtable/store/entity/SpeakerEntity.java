package dev.roundtable.store.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

import org.hibernate.annotations.ColumnDefault;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A person, the same in every panel. */
@Entity
@Table(name = "speaker", indexes = { @Index(columnList = "named, slug"), @Index(columnList = "named, name_key"),
        @Index(columnList = "named, answers_key") })
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

    /** Other names, one in each line; null without other names. */
    @Column(length = Columns.TEXT)
    public String aliases;

    @Column(length = Columns.TEXT)
    public String affiliation;

    @Column(length = Columns.TEXT)
    public String description;

    @Column(length = Columns.TEXT)
    public String image;

    @Column(length = Columns.TEXT)
    public String url;

    public String wikidata;

    /** False for a person whom transcripts only call "Moderator" or "Speaker 1". */
    @ColumnDefault("true")
    public boolean named = true;

    @ColumnDefault("0")
    public int answers;

    @ColumnDefault("0")
    public int questions;

    /** All names as {@link dev.roundtable.text.NameForm} normalizes them, one in each line. */
    @Column(length = Columns.TEXT)
    public String nameForms;

    /** Orders speakers by name; unique. */
    @Column(length = Columns.KEY)
    public String nameKey;

    /** Orders speakers by how many answers they give, most first; unique. */
    @Column(length = Columns.KEY)
    public String answersKey;
}
