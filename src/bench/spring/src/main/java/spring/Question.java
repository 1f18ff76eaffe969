package spring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import lombok.Getter;
import lombok.Setter;

@Entity
@Getter
@Setter
public class Question {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Panel panel;

    private int ordinal;

    private String kind;

    private String title;

    @Column(length = 1_000_000)
    private String text;

    @ManyToOne(fetch = FetchType.LAZY)
    private Speaker askedBy;
}
