package spring;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

interface Questions extends JpaRepository<Question, String> {

    List<Question> findByPanelIdInOrderByOrdinal(Collection<String> panels);
}
