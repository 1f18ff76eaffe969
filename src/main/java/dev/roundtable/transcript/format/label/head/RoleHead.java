package dev.roundtable.transcript.format.label.head;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import dev.roundtable.transcript.format.label.form.LabelLine;
import dev.roundtable.transcript.format.label.markdown.Markdown;
import dev.roundtable.transcript.format.label.name.DocumentWords;
import dev.roundtable.transcript.format.label.name.HanName;
import dev.roundtable.transcript.format.label.name.HangulName;
import dev.roundtable.transcript.format.label.name.HeaderField;
import dev.roundtable.transcript.format.label.name.HeaderPeople;
import dev.roundtable.transcript.format.label.name.Labels;
import dev.roundtable.transcript.format.label.name.NamePlausibility;
import dev.roundtable.transcript.format.label.page.ContentLines;
import dev.roundtable.transcript.format.line.LineEnd;
import dev.roundtable.transcript.script.LabelWords;

/**
 * Finds the lines of a header above a talk that say who has a part in it: {@code Patient: John Davis, 47 y/o male}. They stand among
 * fields that nobody is called by, such as Date, or several of them stand together, and the talk begins below.
 */
public final class RoleHead {

    private static final int LONGEST = 40;
    private static final int LONGEST_VALUE = 100;
    private static final int MOST_WORDS = 10;
    private static final Pattern TITLE = Pattern
            .compile("(?:Dr|Prof|Mr|Mrs|Ms|Mx|Herr|Frau|Sr|Sra|Mme|M|Judge|Sir|Dame)\\.? \\p{Lu}.*");
    private static final Pattern DEGREE = Pattern.compile(".*\\b(?:\\p{Lu}\\.){1,4}|.*\\b(?:Jr|Sr|Dr|Inc|Ph\\.D)\\.");
    /** What stands behind the name: an age, a degree, a position, and no sentence. */
    private static final Pattern SENTENCE = Pattern
            .compile(
                    "(?iU).*\\b(?:I|I'm|you|we|my|is|am|are|was|here|hello|hi|thanks?|please|good|yes|no|ich|je|yo|eu|sono|hallo|bonjour|hola)\\b.*");

    /** Parts in a talk of two. */
    private static final Set<String> ROLES = Set.of("provider", "physician", "doctor", "patient", "clinician", "therapist",
            "counselor", "counsellor", "nurse", "client", "customer", "agent", "caller", "representative", "candidate",
            "recruiter",
            "teacher", "student", "coach", "lawyer", "attorney", "witness", "arzt", "ärztin", "patientin", "klient", "klientin",
            "kunde", "kundin", "médecin", "patiente", "cliente", "médico", "médica", "paciente", "medico", "paziente", "врач",
            "пациент", "клиент", "医生", "醫生", "医师", "醫師", "大夫", "患者", "病人", "律师", "律師", "当事人", "當事人",
            "客户", "客戶", "客服", "咨询师", "諮商師", "来访者", "老师", "老師", "学生", "學生", "患者様", "الطبيب", "الطبيبة", "المريض",
            "المريضة", "المعالج", "المعالجة", "الممرض", "الممرضة", "العميل", "العميلة", "المحامي", "المحامية", "الموكل",
            "الطالب",
            "الطالبة", "المعلم", "المعلمة", "المدرب", "المدربة", "الموظف", "الموظفة");

    /** A title before an Arabic name. */
    private static final Pattern ARABIC_TITLE = Pattern
            .compile("(?:[دأم]\\.|الدكتورة?|دكتورة?|السيدة?|الأستاذة?|المهندسة?) ?");
    private static final int MOST_WORDS_OF_AN_ARABIC_NAME = 4;
    private static final String ARABIC_ARTICLE = "\u0627\u0644";
    /** Words of Arabic sentences, which have no capital letters that tell them from names. */
    private static final Set<String> ARABIC_SENTENCE = Set.of("أن", "إن", "في", "من", "على", "إلى", "لا", "ما", "هل", "هذا",
            "هذه",
            "كان", "كنت", "أنا", "أنت", "نحن", "هو", "هي", "لم", "لن", "قد", "كل", "جدا", "شكرا", "نعم", "مع", "عن", "لي", "لك",
            "تفضل", "تفضلي", "أهلا", "مرحبا");

    private RoleHead() {
    }

    /** The lines, without space around them; empty if the text does not begin with such a header. */
    static Set<String> lines(String text, boolean markdown) {
        var lines = new ContentLines(text, markdown);
        var roles = new ArrayList<String>();
        var group = new ArrayList<String>();
        int single = 0;
        int size = 0;
        for (int seen = 0; seen < LONGEST && lines.next();) {
            var line = lines.level() > 0 ? null : LabelLine.of(lines.text());
            boolean begins = lines.startsParagraph() || lines.level() > 0;
            if (begins) {
                single += close(group, size, roles);
                size = 0;
            }
            boolean labelled = line != null && line.label() != null;
            if (!labelled && seen == 0 && lines.number() < LONGEST) {
                continue;
            }
            var name = labelled ? Labels.name(line.label()) : "";
            boolean field = labelled && (HeaderField.isNeverSpoken(name) || NamePlausibility.isField(line.label()));
            var value = labelled && !field && isRole(name) ? line.speech(lines.text()) : "";
            boolean role = isName(value);
            if (!field && !role) {
                // somebody speaks directly below, so that the lines above may be speech, too
                group.clear();
                break;
            }
            seen++;
            size++;
            if (role) {
                group.add(lines.text().strip());
            }
        }
        // the same part twice is a roll call
        boolean distinct = roles.stream().map(role -> Labels.name(LabelLine.of(role).label())).distinct().count() == roles
                .size();
        // 谢谢 alone begins like a name, too
        boolean several = roles.size() > 1 || single == 0 && roles.stream().noneMatch(RoleHead::isBareHan);
        return distinct && several ? new HashSet<>(roles) : Set.of();
    }

    /** Ends the lines of a paragraph; returns how many roles stand alone in it, where a first name alone is none. */
    private static int close(List<String> group, int size, List<String> roles) {
        if (size == 1) {
            group.removeIf(line -> isFirstName(LabelLine.of(line).speech(line)));
        }
        int single = size == 1 ? group.size() : 0;
        roles.addAll(group);
        group.clear();
        return single;
    }

    /** Whether Han characters stand behind a label, with nothing beside them. */
    private static boolean isBareHan(String line) {
        var words = LabelLine.of(line).speech(line).strip();
        return HanName.containsHan(words) && words.codePoints().allMatch(Character::isLetter);
    }

    private static boolean isRole(String name) {
        return LabelWords.isPart(name) || HeaderField.of(name) != null
                || ROLES.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether the words behind a label may be those of such a header: {@link #isPerson}, or only a first name. */
    public static boolean isName(String words) {
        return isPerson(words) || isFirstName(words);
    }

    private static boolean isFirstName(String words) {
        if (words.length() > LONGEST_VALUE) {
            return false;
        }
        var name = Markdown.words(words).replace("*", "").strip();
        return !name.isEmpty() && name.chars().allMatch(Character::isLetter)
                && (Character.isUpperCase(name.charAt(0)) || isArabic(name)) && DocumentWords.isFirstName(name);
    }

    /** Whether the words behind a label are only the full name of a person, with an age, a degree or a position behind it or not. */
    public static boolean isPerson(String words) {
        if (words.length() > 2 * LONGEST_VALUE || words.isBlank()) {
            return false;
        }
        var value = Markdown.words(words).replaceAll("^[*_]+\\s*|\\s*[*_]+$", "").strip();
        if (value.isEmpty() || value.length() > LONGEST_VALUE || value.split(" ").length > MOST_WORDS
                || LineEnd.isSentence(value) && !DEGREE.matcher(value).matches() && !value.endsWith(")")) {
            return false;
        }
        var parts = List.of(value.split("\\s{0,2}[,，、;；،؛(（]\\s{0,2}|\\s[-–—|]\\s", 2));
        var name = parts.get(0).strip();
        boolean beside = parts.size() > 1 && !SENTENCE.matcher(parts.get(1)).matches();
        if (TITLE.matcher(name).matches()) {
            return parts.size() == 1 || beside;
        }
        if (isArabic(name)) {
            return isArabicName(name) && (parts.size() == 1 || beside);
        }
        // "Good Morning" is written like a full name
        boolean sure = HanName.containsHan(name) || HangulName.is(name) || DocumentWords.isFirstName(name)
                || beside && parts.get(1).chars().anyMatch(Character::isDigit);
        return HeaderPeople.isFullNames(name) && sure && (parts.size() == 1 || beside);
    }

    private static boolean isArabic(String name) {
        return !name.isEmpty() && Character.UnicodeScript.of(name.codePointAt(0)) == Character.UnicodeScript.ARABIC;
    }

    /** Whether words are a common first name with other such names behind it, or with a title before it. */
    private static boolean isArabicName(String words) {
        var title = ARABIC_TITLE.matcher(words);
        boolean titled = title.lookingAt();
        var name = titled ? words.substring(title.end()) : words;
        var each = List.of(name.split(" "));
        // without a title, other words may be what somebody says to the first
        boolean names = each.size() > 1
                && each.stream().allMatch(word -> word.startsWith(ARABIC_ARTICLE) || DocumentWords.isFirstName(word));
        return DocumentWords.isFirstName(name) && (titled || names) && each.size() <= MOST_WORDS_OF_AN_ARABIC_NAME
                && each.stream().noneMatch(ARABIC_SENTENCE::contains);
    }
}
