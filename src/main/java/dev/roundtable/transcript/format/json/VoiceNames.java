package dev.roundtable.transcript.format.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import dev.roundtable.transcript.file.Facts.Participant;
import dev.roundtable.transcript.format.json.value.JsonValue;
import dev.roundtable.transcript.format.voice.EntryNames;
import dev.roundtable.transcript.script.LabelWords;

/** Turns the ids of voices into labels: a name from a list of speakers in the file, or "Speaker 0" for a number or a letter. */
final class VoiceNames {

    /** Where a segment or a word has its speaker. Names stand before ids. */
    static final List<String> KEYS = List.of("speaker_name", "speakerName", "speaker", "Speaker", "speakerLabel",
            "speaker_label", "speakerTag", "speaker_tag", "speaker_id", "speakerId", "SpeakerId", "participant",
            "ParticipantRole", "spk", "spk_id", "role_id", "users");

    /** The keys of the last name, where a person has two names. */
    static final List<String> LAST_NAMES = List.of("lastname", "last_name", "lastName", "LastName", "surname", "family_name",
            "familyName", "nachname", "apellido", "apellidos", "sukunimi", "efternamn", "cognome");
    private static final List<String> FIRST_NAMES = List.of("firstname", "first_name", "firstName", "FirstName", "given_name",
            "givenName", "forename", "vorname", "prenom", "prénom", "nombre", "etunimi", "förnamn", "nome");

    /** Where an entry has the name of its voice beside the id. */
    private static final List<String> BESIDE = List.of("name", "displayName", "display_name", "fullName", "full_name",
            "userName",
            "user_name", "username", "person", "nombre", "nome", "nom", "姓名", "名前");

    private static final Pattern COUNTED = Pattern.compile("\\d{1,3}|[A-Z]");
    private static final Set<String> NOBODY = Set.of("", "uu", "unknown", "null", "none", "n/a", "-1");

    private final Map<String, String> names = new HashMap<>();
    private final EntryNames entries = new EntryNames();

    /**
     * Sees a name beside the voice of a single entry.
     *
     * @param voice the id of the voice; null if the entry has none
     */
    void see(String voice, JsonValue entry) {
        var name = voice == null ? null : entry.first(BESIDE);
        if (name != null && name.isString()) {
            entries.see(voice, name.scalar());
        }
    }

    /** Reads a map from ids to names, or a list of speakers with {@code id} and {@code name}; other values are ignored. */
    void read(JsonValue speakers) {
        speakers.fields().forEach((id, name) -> names.put(id, name.isObject() ? name.text("name") : name.scalar("a name")));
        for (var speaker : speakers.items()) {
            var id = speaker.first(List.of("id", "spkid", "label", "speaker", "speaker_id", "speakerId"));
            var name = speaker.text("name");
            if (id != null && id.scalar() != null && name != null) {
                names.put(id.scalar(), name);
            }
        }
    }

    /** The speaker of a segment or a word as the file writes it; null if it has none. */
    static String speaker(JsonValue segment, List<String> keys) {
        var value = segment.first(keys);
        if (value == null) {
            return fullName(segment);
        }
        if (value.isList()) {
            // Zoom writes who speaks as a list of users
            return value.items().isEmpty() ? null : value.items().get(0).text("username");
        }
        if (value.isObject()) {
            var named = value.first(
                    List.of("real_name", "name", "full", "full_name", "display_name", "displayName", "label", "title", "id"));
            var full = value.field("name") == null ? fullName(value) : null;
            if (full != null) {
                return full;
            }
            return (named == null ? value : named).scalar("a speaker");
        }
        return value.scalar("a speaker");
    }

    /** The first and the last name of a person whose names have a key each; null if there is no last name. */
    private static String fullName(JsonValue person) {
        var last = person.first(LAST_NAMES);
        if (last == null || last.scalar() == null || last.scalar().isBlank()) {
            return null;
        }
        var first = person.first(FIRST_NAMES);
        return first == null || first.scalar() == null ? last.scalar() : (first.scalar() + " " + last.scalar()).strip();
    }

    /** A sentence for each voice with names beside it that are not used. */
    List<String> doubts() {
        return entries.doubts(names.keySet());
    }

    /** The people whose names stand beside the voices that only count them. */
    List<Participant> participants() {
        var people = new ArrayList<Participant>();
        for (var id : entries.voices()) {
            var label = label(id);
            var person = label != null && !names.containsKey(id) && LabelWords.isVoice(label)
                    ? entries.person(id, label)
                    : null;
            if (person != null) {
                people.add(person);
            }
        }
        return people;
    }

    /** The label of a voice; null if the id means nobody. */
    String label(String id) {
        if (id == null || names.containsKey(id)) {
            return names.get(id);
        }
        if (NOBODY.contains(id.strip().toLowerCase(Locale.ROOT))) {
            return null;
        }
        return COUNTED.matcher(id.strip()).matches() ? "Speaker " + id.strip() : id;
    }
}
