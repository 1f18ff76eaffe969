package baseline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

@Entity
public class Speaker extends PanacheEntityBase {

    @Id
    public String id;

    @Column(unique = true)
    public String slug;

    public String name;
}
