package dev.roundtable.transcript.format.label.form;

/** The letters that label questions and answers in the record of an examination: Q and A, and those of other languages. */
public final class QuestionLetter {

    private static final String LETTERS = "QAFRPD";

    private QuestionLetter() {
    }

    /** Whether a label is such a letter, with or without a full stop. */
    public static boolean is(String label) {
        return label.length() < 3 && LETTERS.indexOf(label.charAt(0)) >= 0 && (label.length() == 1 || label.endsWith("."));
    }

    /** Whether a letter stands for a question: Q, in German F, in Spanish P, in Italian D. */
    public static boolean asks(char letter) {
        return "QFPD".indexOf(letter) >= 0;
    }
}
