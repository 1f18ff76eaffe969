package spring;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface Panels extends JpaRepository<Panel, String> {

    Optional<Panel> findBySlug(String slug);

    List<Panel> findBySlugGreaterThanOrderBySlug(String slug, Limit limit);
}
