package baseline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

@Entity
public class Answer extends PanacheEntityBase {

    @Id
    public String id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Panel panel;

    @ManyToOne(fetch = FetchType.LAZY)
    public Question question;

    @ManyToOne(fetch = FetchType.LAZY)
    public Speaker speaker;

    public int ordinal;

    @Column(length = 1_000_000)
    public String text;
}
