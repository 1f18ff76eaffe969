package dev.roundtable.transcript.doubt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Doubts a speaker whose label joins two other speakers of the talk, {@code Anna and Tom}, and words behind such a label that are read as
 * those of another speaker.
 */
final class JointLabels implements Doubt {

    /** Two names are no longer. */
    private static final int REACH = 80;

    private static final Pattern BOTH = Pattern.compile(
            "(?iu)(.{1,60}?)(?:\\s?[&/+,、，]\\s?|\\s(?:and|und|et|y|e|i|og|och|en|и|та|і|ve|dan)\\s|\\s?(?:和|与|與|と|및)\\s?)(.{1,60})");

    @Override
    public void check(Reading reading, Report report) {
        var names = new HashSet<String>();
        reading.labels().forEach(label -> names.add(even(label)));
        var joint = new ArrayList<String>();
        for (var label : reading.doubtfulLabels().keySet()) {
            if (isJoint(label, names)) {
                joint.add(label);
            }
        }
        report.add(joint, "%s is read as one speaker, but joins the names of two others.",
                "If they speak together, write All, so that nobody is credited with the words.");
        report.add(begun(reading, names), "%s begins like the words of two speakers, but is read as words of another one.",
                "If they speak together, write All in place of their names.");
    }

    /** The lines of words that begin with a joint label, which occurs too seldom to be read as one. */
    private static List<String> begun(Reading reading, Set<String> names) {
        return reading.lines().stream().filter(line -> {
            int colon = colon(line);
            return colon > 0 && isJoint(line.substring(0, colon), names);
        }).toList();
    }

    /** The index of the first colon near the beginning of a line; -1 without one. */
    private static int colon(String line) {
        for (int i = 0; i < Math.min(line.length(), REACH); i++) {
            if (line.charAt(i) == ':' || line.charAt(i) == '：') {
                return i;
            }
        }
        return -1;
    }

    private static boolean isJoint(String label, Set<String> names) {
        var both = BOTH.matcher(label);
        return both.matches() && names.contains(even(both.group(1))) && names.contains(even(both.group(2)));
    }

    private static String even(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
