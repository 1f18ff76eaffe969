package dev.roundtable.transcript.attribution;

import java.util.List;

/** Names in a row are a list of who is here, not calls. */
final class NameLists {

    private NameLists() {
    }

    /** The mentions of a clause, none of them a call where names are listed. */
    static List<Mention> without(List<List<Mention>> all, int i) {
        var here = all.get(i);
        if (here.isEmpty() || here.stream().noneMatch(m -> m.kind() == Mention.Kind.ADDRESSED)) {
            return here;
        }
        boolean listed = here.stream().mapToInt(Mention::person).distinct().count() > 1
                || i + 1 < all.size() && names(all.get(i + 1), here.get(0).person());
        return !listed
                ? here
                : here.stream().map(m -> m.kind() != Mention.Kind.ADDRESSED
                        ? m
                        : new Mention(m.person(), m.start(), m.end(), Mention.Kind.MENTIONED)).toList();
    }

    private static boolean names(List<Mention> next, int other) {
        return !next.isEmpty() && next.get(0).person() != other && next.get(0).kind() != Mention.Kind.THANKED;
    }
}
