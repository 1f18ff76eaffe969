package spring;

import java.util.Collection;
import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Answers extends JpaRepository<Answer, String> {

    List<Answer> findByQuestionIdInOrderByOrdinal(Collection<String> questions);

    @Query("""
            select a from Answer a where a.speaker.slug = :speaker
                and (a.panel.slug > :panel or a.panel.slug = :panel and a.ordinal > :ordinal)
            order by a.panel.slug, a.ordinal""")
    List<Answer> page(String speaker, String panel, int ordinal, Limit limit);

    @Query("select a from Answer a join fetch a.panel where a.id = :id")
    Answer withPanel(String id);
}
