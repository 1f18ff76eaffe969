package spring;

import org.springframework.data.jpa.repository.JpaRepository;

interface Speakers extends JpaRepository<Speaker, String> {
}
