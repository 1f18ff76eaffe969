package baseline;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

@Entity
public class Question extends PanacheEntityBase {

    @Id
    public String id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Panel panel;

    public int ordinal;

    public String kind;

    public String title;

    @Column(length = 1_000_000)
    public String text;

    @ManyToOne(fetch = FetchType.LAZY)
    public Speaker askedBy;

    @OneToMany(mappedBy = "question", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    public List<Answer> answers = new ArrayList<>();
}
