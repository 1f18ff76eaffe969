package dev.roundtable.transcript.question;

import java.util.Set;

/**
 * The slugs of people by what they do in a discussion. People in none of the sets answer.
 *
 * @param leaders those who ask; empty if nobody is known to lead
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
