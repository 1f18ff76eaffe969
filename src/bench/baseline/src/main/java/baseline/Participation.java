package baseline;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

@Entity
public class Participation extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    public Panel panel;

    @ManyToOne(fetch = FetchType.LAZY)
    public Speaker speaker;

    public int ordinal;

    public String role;

    public String affiliation;
}
