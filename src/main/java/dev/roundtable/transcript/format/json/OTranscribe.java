package dev.roundtable.transcript.format.json;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;

import dev.roundtable.transcript.format.json.value.JsonValue;

/** A file of oTranscribe: a page of HTML in which an editor has typed what is said, with times, beside the name of the recording. */
final class OTranscribe {

    private static final List<String> MEDIA = List.of("media", "media-source", "media-time");

    private OTranscribe() {
    }

    /** The typed text, a line for each paragraph; empty if an object is no such file. */
    static String text(JsonValue root) {
        var text = root.text("text");
        if (text == null || MEDIA.stream().noneMatch(root.fields()::containsKey)) {
            return "";
        }
        var page = Jsoup.parseBodyFragment(text);
        page.select("br").forEach(each -> each.replaceWith(new TextNode("\n")));
        page.select("p, div, li, h1, h2, h3").forEach(each -> each.append("\n\n"));
        return page.body().wholeText().replace('\u00A0', ' ').replaceAll("[ \\t]++(?=\\n)", "").replaceAll("\\n{3,}+", "\n\n")
                .strip();
    }
}
