package dev.roundtable.transcript.question;

import java.util.Set;

/**
 * What people do in a discussion, by slug; whoever is in none of the sets answers.
 *
 * @param leaders those who ask; empty where nobody is known to
 * @param audience those who listen and may ask
 * @param announcers those who only announce
 */
public record Cast(Set<String> leaders, Set<String> audience, Set<String> announcers) {

    public Cast {
        leaders = Set.copyOf(leaders);
        audience = Set.copyOf(audience);
        announcers = Set.copyOf(announcers);
    }
}
