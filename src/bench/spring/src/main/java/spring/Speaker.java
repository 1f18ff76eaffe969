package spring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import lombok.Getter;
import lombok.Setter;

@Entity
@Getter
@Setter
public class Speaker {

    @Id
    private String id;

    @Column(unique = true)
    private String slug;

    private String name;
}
