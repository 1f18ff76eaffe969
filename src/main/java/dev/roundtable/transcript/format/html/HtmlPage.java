package dev.roundtable.transcript.format.html;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import dev.roundtable.transcript.file.Facts;
import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.Input;
import dev.roundtable.transcript.format.TranscriptFormat;
import dev.roundtable.transcript.format.timed.line.VoiceName;

/**
 * An HTML page with a transcript. If the page marks its speakers (see {@link Roles}), the marks decide. Otherwise its text is read in the
 * first format of text that recognizes it. The format is {@code html/} and what decided.
 */
public final class HtmlPage implements TranscriptFormat {

    /** In so many turns of people with full names and titles, not each of them needs to return. */
    private static final int FEWEST_TURNS = 6;

    private final List<TranscriptFormat> ofText;
    private final TranscriptFormat unlabelled;

    /**
     * @param ofText the formats of text, in the order in which they are tried
     * @param unlabelled the format of speech without names
     */
    public HtmlPage(List<TranscriptFormat> ofText, TranscriptFormat unlabelled) {
        this.ofText = List.copyOf(ofText);
        this.unlabelled = unlabelled;
    }

    @Override
    public String name() {
        return "html";
    }

    @Override
    public boolean recognizes(Input input) {
        return HtmlSignature.isHtml(input.text());
    }

    @Override
    public Transcript read(Input input) {
        var html = HtmlSignature.withoutFrontMatter(input.text());
        var page = Page.of(html);
        var chat = ChatPage.of(html, input.file());
        if (chat != null) {
            return page(chat.read(), page);
        }
        var marked = new MarkedTalk(page, input.file());
        return page(marked.isTalk() ? marked.read() : readText(page, input), page);
    }

    private static Transcript page(Transcript read, Page page) {
        var facts = read.facts();
        return new Transcript(read.format(), page.title() != null ? page.title() : read.title(), read.videoId(), read.heldOn(),
                read.body(), read.pieces(), read.problems(),
                new Facts(facts.language() != null ? facts.language() : page.language(), facts.event(), facts.venue(),
                        facts.people()));
    }

    private Transcript readText(Page page, Input input) {
        var text = new PageText(page);
        var lines = Input.of(input.file(), text.text(), input.names());
        var format = ofText.stream().filter(each -> each.recognizes(lines)).findFirst().orElse(null);
        if (format == null) {
            // the title of a page may say that it is a transcript
            var titled = Input.of(input.file(), "# " + page.title() + "\n\n" + text.text(), input.names());
            if (!unlabelled.recognizes(titled)) {
                throw refused(page, input.file());
            }
            return unlabelled.read(titled);
        }
        try {
            var read = format.read(lines);
            if (!voicesReturn(read)) {
                throw refused(page, input.file());
            }
            return new Transcript("html/" + read.format().replaceFirst("^labelled/", ""), read.title(), read.videoId(),
                    read.heldOn(), read.body(), read.pieces(), read.problems().stream().map(each -> moved(each, text)).toList(),
                    read.facts());
        } catch (TranscriptException e) {
            throw new TranscriptException(e.problems().stream().map(each -> moved(each, text)).toList());
        }
    }

    /** Whether speakers return as in a talk. Pages have many texts with colons; the names before them do not return. */
    private static boolean voicesReturn(Transcript read) {
        var labels = read.pieces().stream().map(Transcript.Piece::label).filter(Objects::nonNull).toList();
        long distinct = labels.stream().distinct().count();
        long turns = IntStream.range(0, labels.size()).filter(i -> i == 0 || !labels.get(i).equals(labels.get(i - 1))).count();
        boolean people = turns >= FEWEST_TURNS && distinct < turns
                && labels.stream().allMatch(VoiceName::isCertain);
        return labels.isEmpty() || distinct > 1 && (turns == 2 || distinct * 3 <= turns * 2 || people);
    }

    private static Problem moved(Problem problem, PageText text) {
        return new Problem(problem.file(), text.lineOfPage(problem.line()), problem.severity(), problem.message(),
                problem.remedy());
    }

    private static TranscriptException refused(Page page, String file) {
        return page.blocks().isEmpty()
                ? new TranscriptException(Problem.error(file, null,
                        "This HTML page has no words: a script may fill it in the browser.",
                        "Save the page from the browser after it has loaded, or copy its text to a .txt file."))
                : new TranscriptException(Problem.error(file, page.blocks().get(0).line(),
                        "This HTML page is no transcript: no names of speakers return in it, neither in marked elements nor before a colon.",
                        "If it holds a talk, copy the text to a .txt file with \"Name: …\" where the speaker changes; otherwise remove it."));
    }
}
