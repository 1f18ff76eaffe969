package dev.roundtable.store.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A speaker in one panel. */
@Entity
@Table(name = "participation", uniqueConstraints = @UniqueConstraint(columnNames = { "panel_slug",
        "speaker_slug" }), indexes = {
                @Index(columnList = "panel_slug, position"), @Index(columnList = "speaker_slug, panel_slug"),
                @Index(columnList = "speaker_slug, recency") })
public class ParticipationEntity extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(allocationSize = Columns.IDS)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public PanelEntity panel;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public SpeakerEntity speaker;

    /** The name by which this panel knows the speaker. */
    @Column(nullable = false, length = Columns.TEXT)
    public String name;

    @Column(length = Columns.TEXT)
    public String romanizedName;

    /** The position in the panel's order of people, from 1. */
    public int position;

    /** Orders a speaker's panels, the newest first; unique for each speaker. */
    @Column(length = Columns.KEY)
    public String recency;

    @Column(nullable = false)
    public String role;

    @Column(length = Columns.TEXT)
    public String label;

    @Column(length = Columns.TEXT)
    public String affiliation;

    public int turnCount;

    public int characters;

    public double share;
}
