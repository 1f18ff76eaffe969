package dev.roundtable.transcript.format.label.name;

import java.util.Locale;
import java.util.Set;

/** Tells what people say in one word, and countries, from a name of one word that occurs once. Reilly is a name: not all adverbs are known. */
public final class LoneWord {

    private static final Set<String> SAID = Set.of("exactly", "absolutely", "definitely", "totally", "certainly", "obviously",
            "really", "actually",
            "probably", "honestly", "seriously", "clearly", "basically", "literally", "apparently", "unfortunately",
            "fortunately",
            "hopefully", "finally", "surely", "truly", "simply", "possibly", "usually", "normally", "generally", "especially",
            "particularly", "completely", "entirely", "perfectly", "frankly", "personally", "sadly", "luckily", "naturally",
            "ironically", "interestingly", "surprisingly", "similarly", "recently", "originally", "eventually", "suddenly",
            "brilliant", "great", "good", "nice", "amazing", "awesome", "fantastic", "wonderful", "excellent", "perfect",
            "incredible", "beautiful", "lovely", "cool", "wow", "right", "true", "correct", "agreed", "sure", "indeed",
            "interesting", "fascinating", "unbelievable", "ridiculous", "crazy", "funny", "impossible", "nothing", "everything",
            "something", "nobody", "everybody", "never", "always", "maybe", "perhaps", "thanks", "please", "sorry", "hello",
            "goodbye", "bye", "hi", "welcome", "congratulations", "cheers", "anyway", "however", "therefore", "yeah", "yep",
            "nope", "precisely", "enough", "today", "tomorrow", "yesterday", "genau", "richtig", "stimmt", "natürlich", "klar",
            "super", "toll", "danke", "bitte", "vielleicht", "niemals", "immer", "nichts", "exactement", "absolument", "voilà",
            "merci", "jamais", "toujours", "exacto", "claro", "vale", "correcto", "perfecto", "gracias", "nunca", "siempre",
            "esatto", "certo", "grazie", "exato", "obrigado", "obrigada", "precies", "точно", "да", "нет", "спасибо", "没错",
            "沒錯",
            "对的", "對的", "是的", "好的", "谢谢", "謝謝", "当然", "當然", "はい", "いいえ", "네", "아니요");

    private static final Set<String> COUNTRIES = Set.of("afghanistan", "albania", "algeria", "argentina", "armenia",
            "australia", "austria", "azerbaijan", "bangladesh", "belarus", "belgium", "bolivia", "brazil", "bulgaria",
            "cambodia", "cameroon", "canada", "chile", "china", "colombia", "croatia", "cuba", "cyprus", "czechia", "denmark",
            "ecuador", "egypt", "england", "estonia", "ethiopia", "europe", "finland", "france", "germany", "ghana", "greece",
            "hungary", "iceland", "india", "indonesia", "iran", "iraq", "ireland", "italy", "japan", "kazakhstan", "korea",
            "kuwait", "latvia", "lebanon", "libya", "lithuania", "luxembourg", "malaysia", "malta", "mexico", "mongolia",
            "morocco", "nepal", "netherlands", "nicaragua", "nigeria", "norway", "pakistan", "palestine", "panama", "paraguay",
            "peru", "philippines", "poland", "portugal", "qatar", "romania", "russia", "rwanda", "scotland", "senegal",
            "serbia", "singapore", "slovakia", "slovenia", "somalia", "spain", "sudan", "sweden", "switzerland", "syria",
            "taiwan", "tanzania", "thailand", "tunisia", "turkey", "uganda", "ukraine", "uruguay", "venezuela", "vietnam",
            "wales", "yemen", "zimbabwe", "africa", "asia", "america");

    private LoneWord() {
    }

    /** Whether a text is one word that names nobody where it occurs once: what somebody says, or a country. */
    public static boolean is(String text) {
        var word = text.strip().toLowerCase(Locale.ROOT);
        return SAID.contains(word) || COUNTRIES.contains(word);
    }
}
