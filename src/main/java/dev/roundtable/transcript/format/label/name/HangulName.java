package dev.roundtable.transcript.format.label.name;

/** Recognizes Korean names: a surname of one syllable and a given name of one to three. */
public final class HangulName {

    /** The surnames of nearly all people of Korea. */
    private static final String SURNAMES = "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육맹제모탁국은편용";

    private HangulName() {
    }

    /** Whether words are the full name of a person. */
    public static boolean is(String words) {
        return words.length() > 1 && words.length() < 5 && SURNAMES.indexOf(words.charAt(0)) >= 0
                && words.chars().allMatch(c -> c >= 0xAC00 && c <= 0xD7A3);
    }
}
