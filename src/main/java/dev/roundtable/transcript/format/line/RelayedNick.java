package dev.roundtable.transcript.format.line;

import java.util.regex.Pattern;

/**
 * The nick of somebody whose words a program sends on from another chat: {@code <relaybot> [anna] words}. Only nicks that say so are
 * those of such programs, because others begin their own words with brackets.
 *
 * @param nick who wrote the words
 * @param end the index behind it
 */
public record RelayedNick(String nick, int end) {

    private static final Pattern RELAYED = Pattern.compile(
            "<[ @+%&~!]?[^<>\\s:]{0,30}?(?i:bridge|relay|gateway)[^<>\\s:]{0,10}>[ \\t]{1,4}+(?:\\[([^\\[\\]\\s:]{1,40}+)\\]|<([^<>\\s:]{1,40}+)>):?[ \\t]++");

    /** Reads the nicks at an index of a line; null if no program sends words on there. */
    public static RelayedNick at(String line, int from) {
        var match = RELAYED.matcher(line).region(from, line.length());
        return match.lookingAt()
                ? new RelayedNick(match.group(match.group(1) == null ? 2 : 1), match.end())
                : null;
    }
}
