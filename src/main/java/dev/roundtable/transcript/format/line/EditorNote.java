package dev.roundtable.transcript.format.line;

import java.util.Locale;
import java.util.regex.Pattern;

/** Recognizes a paragraph of whoever edited a transcript, which nobody says: {@code Editor's note: the recording stops here.} */
public final class EditorNote {

    private static final int REACH = 60;
    private static final Pattern NOTE = Pattern.compile(
            "[\\s*_\\[(（【]{0,6}+(?iu:(?:editorial|editor['’]?s?['’]?|transcriber['’]?s?['’]?|translator['’]?s?['’]?) notes?|note (?:from|by|of) the (?:editors?|transcriber|translator)"
                    + "|(?:redaktionelle )?anmerkung(?: der redaktion| des transkribenten| des übersetzers)|redaktionelle anmerkung|anm\\. ?d\\. ?(?:red|übers)\\."
                    + "|note (?:de la rédaction|du traducteur|de l['’]éditeur)|n\\.? ?d\\.? ?l\\.? ?r\\.?|nota (?:del editor|de la redacción|del traductor|da redação|do editor|do tradutor|della redazione|del traduttore)"
                    + "|redaksjonell merknad|redaktionens anmärkning|примечание (?:редактора|редакции|переводчика)|прим\\. (?:ред|пер)\\.|примітка (?:редактора|редакції|перекладача)"
                    + "|编者[注按]|編者[注註按]|译者注|譯者[注註]|編集部注|編集注|訳者?注|편집자 ?주|역자 ?주)[*_]{0,3}+\\s?[:：].*",
            Pattern.DOTALL);

    private EditorNote() {
    }

    /** Whether a paragraph begins so. */
    public static boolean is(String paragraph) {
        var head = paragraph.length() > REACH ? paragraph.substring(0, REACH) : paragraph;
        return (head.indexOf(':') >= 0 || head.indexOf('：') >= 0) && NOTE.matcher(head).matches();
    }

    /** Whether the words before a colon are the name of such a note. */
    public static boolean isName(String words) {
        return is(words.toLowerCase(Locale.ROOT) + ":");
    }
}
