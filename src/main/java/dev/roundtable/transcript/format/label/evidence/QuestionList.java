package dev.roundtable.transcript.format.label.evidence;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;

import dev.roundtable.text.HanText;

/**
 * Distinguishes an interview with the labels Q and A from a list of frequent questions, which nobody says. Who is interviewed speaks of
 * himself. Who reads a list asks for himself: "How do I pay?"
 */
final class QuestionList {

    private static final Set<String> QUESTIONS = Set.of("q", "question", "frage", "pregunta", "pergunta", "domanda", "vraag",
            "вопрос", "问", "问题", "提问", "質問", "質问", "질문", "سؤال", "spørgsmål", "spørsmål", "fråga", "pytanie", "soru", "otázka",
            "otazka", "питання", "ερώτηση", "س", "문", "ש", "שאלה", "प्रश्न", "सवाल", "pertanyaan", "hỏi", "kérdés", "kysymys");
    private static final Set<String> ANSWERS = Set.of("a", "answer", "antwort", "réponse", "respuesta", "resposta", "risposta",
            "antwoord", "ответ", "答", "回答", "答案", "답변", "답", "جواب", "الجواب", "svar", "odpowiedź", "cevap", "odpověď",
            "відповідь", "απάντηση", "ج", "ת", "תשובה", "उत्तर", "जवाब", "jawaban", "đáp", "trả lời", "válasz", "vastaus");
    /** Headings of such lists, simplified and in lower case. */
    private static final List<String> TITLES = List.of("faq", "frequently asked", "common questions", "häufige fragen",
            "häufig gestellte", "foire aux questions", "questions fréquentes", "preguntas frecuentes", "perguntas frequentes",
            "domande frequenti", "veelgestelde vragen", "常见问题", "常见问答", "よくある", "자주 묻는", "часто задаваемые", "الأسئلة الشائعة");
    private static final int HEAD = 1_000;

    /** The share of answers in which somebody speaks of himself. */
    private static final double PERSONAL = 0.15;
    /** The share of such answers below a heading that names a list of frequent questions. */
    private static final double PERSONAL_BELOW_TITLE = 0.5;
    /** The share of questions to somebody who is addressed. */
    private static final double ADDRESSED = 0.2;

    /** What the labels Q and A are. */
    enum Kind {
        INTERVIEW, DOUBTFUL, LIST
    }

    private QuestionList() {
    }

    /** Whether a label names only a question or an answer: Q, A, Question 3, 問. */
    static boolean isLabel(String name) {
        var word = withoutNumber(folded(name));
        return QUESTIONS.contains(word) || ANSWERS.contains(word);
    }

    /** Whether a label names only a question. */
    static boolean asks(String name) {
        return QUESTIONS.contains(withoutNumber(folded(name)));
    }

    /** Whether the beginning of a text says that it is a list of frequent questions. */
    static boolean isTitled(String text) {
        var head = folded(text.substring(0, Math.min(HEAD, text.length())));
        return TITLES.stream().anyMatch(head::contains);
    }

    /**
     * Decides about a text whose labels are only Q and A.
     *
     * @param titled whether it has the heading of a list
     */
    static Kind of(LabelTally tally, boolean titled) {
        long answers = tally.sum(count -> count.accepted && count.answers ? count.spoken : 0);
        long questions = tally.sum(count -> count.accepted && count.asks ? count.spoken : 0);
        long told = tally.sum(count -> count.accepted && count.answers ? count.own : 0);
        long own = tally.sum(count -> count.accepted && count.asks ? count.own : 0);
        long addressed = tally.sum(count -> count.accepted && count.asks ? count.addressed : 0);
        if (told > 0 && told >= (titled ? PERSONAL_BELOW_TITLE : PERSONAL) * answers) {
            return Kind.INTERVIEW;
        }
        return !titled && addressed > own && addressed >= ADDRESSED * questions ? Kind.DOUBTFUL : Kind.LIST;
    }

    private static String folded(String words) {
        return HanText.fold(Normalizer.normalize(words, Normalizer.Form.NFKC)).strip();
    }

    private static String withoutNumber(String word) {
        int end = word.length();
        while (end > 1 && (Character.isDigit(word.charAt(end - 1)) || " .#-".indexOf(word.charAt(end - 1)) >= 0)) {
            end--;
        }
        return word.substring(0, end);
    }
}
