package spring;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

interface Participations extends JpaRepository<Participation, Long> {

    List<Participation> findByPanelIdInOrderByOrdinal(Collection<String> panels);
}
