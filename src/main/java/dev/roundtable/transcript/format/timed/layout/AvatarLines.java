package dev.roundtable.transcript.format.timed.layout;

import java.util.regex.Pattern;

import dev.roundtable.transcript.format.line.Lines;
import dev.roundtable.transcript.format.timed.line.VoiceName;

/** Takes out the words of pictures above the names of speakers, which a page shows when it is copied: {@code user avatar}. */
final class AvatarLines {

    private static final Pattern PICTURE = Pattern.compile("(?iU)(?:user |profile )avatar|profile (?:picture|photo|image)"
            + "|(?:avatar|profile (?:avatar|picture|photo|image)) (?:of|for) .{1,60}|.{1,60}['’]s? (?:avatar|profile (?:picture|photo|image))"
            + "|benutzer-?avatar|profilbild(?: von .{1,60})?|avatar (?:de |del |do |d[’'])?(?:l[’'])?(?:utilisateur|usuario|usuário|utente)"
            + "|photo de profil(?: de .{1,60})?|foto de perfil(?: de .{1,60})?|immagine del profilo|аватар пользователя"
            + "|(?:用户|用戶|使用者)(?:头像|頭像|大頭貼)|ユーザー ?の?アバター|(?:사용자|프로필) ?(?:아바타|사진|이미지)");
    private static final Pattern TIME = Pattern
            .compile("(?:.{0,80}\\s)?[\\[(]?(?:\\d{1,2}:)?\\d{1,2}:\\d{2}(?:\\s?[AP]M)?[\\])]?");
    /** A page that was copied has one of these words soon. */
    private static final String[] WORDS = { "vatar", "rofil", "oto de perfil", "аватар", "头像", "頭像", "大頭貼", "アバター", "프로필",
            "아바타" };
    private static final int SOON = 20_000;
    private static final int LONGEST = 80;
    /** One such line above a name may be words of the talk. Three are not. */
    private static final int FEWEST = 3;

    private AvatarLines() {
    }

    /** The text with empty lines instead; the text itself if it has fewer than three such lines above a name and a time. */
    static String without(String text) {
        if (!mayHave(text)) {
            return text;
        }
        var out = new StringBuilder(text.length());
        var lines = new Lines(text);
        int pictures = 0;
        String line = next(lines);
        String below = next(lines);
        String last = next(lines);
        while (line != null) {
            boolean picture = below != null && isPicture(line) && !isPicture(below) && isAboveName(below, last);
            pictures += picture ? 1 : 0;
            out.append(picture ? "" : line).append('\n');
            line = below;
            below = last;
            last = next(lines);
        }
        return pictures >= FEWEST ? out.toString() : text;
    }

    private static String next(Lines lines) {
        return lines.next() ? lines.text() : null;
    }

    private static boolean isPicture(String line) {
        return line.length() <= LONGEST && PICTURE.matcher(line.strip()).matches();
    }

    /** Whether a name with a time stands below, or a name above a time. */
    private static boolean isAboveName(String below, String last) {
        var name = below.strip();
        if (isTime(below)) {
            name = name.replaceFirst("[\\s\\[(]*[\\d:]{4,8}(?:\\s?[AP]M)?[\\])]?$", "");
        } else if (!isTime(last)) {
            return false;
        }
        return !name.isEmpty() && !Character.isLowerCase(name.codePointAt(0)) && VoiceName.isLikely(name);
    }

    private static boolean isTime(String line) {
        return line != null && line.length() <= LONGEST && TIME.matcher(line.strip()).matches();
    }

    private static boolean mayHave(String text) {
        var head = text.substring(0, Math.min(SOON, text.length()));
        for (var word : WORDS) {
            if (head.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
