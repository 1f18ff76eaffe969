package baseline;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

@Entity
public class Panel extends PanacheEntityBase {

    @Id
    public String id;

    @Column(unique = true)
    public String slug;

    public String title;

    public String language;

    @OneToMany(mappedBy = "panel", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    public List<Participation> participations = new ArrayList<>();

    @OneToMany(mappedBy = "panel", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    public List<Question> questions = new ArrayList<>();
}
