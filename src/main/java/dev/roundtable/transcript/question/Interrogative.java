package dev.roundtable.transcript.question;

import java.util.regex.Pattern;

import dev.roundtable.transcript.Body;
import dev.roundtable.transcript.attribution.Stretch;

/** Whether words ask, hand a question on, or open a new one; Chinese and English. */
final class Interrogative {

    /** A question at a turn's end may be followed by a courtesy: so many code points count as its end. */
    private static final int END = 80;
    /** A longer turn brings a question of its own, even when it names the next guest. */
    private static final int HAND_OVER = 60;

    private static final Pattern ASKS = Pattern.compile("[?？]|怎么看|怎麼看|怎么思考|如何看|您对|你对|您對|你對|展开讲|展開講|請問|请问"
            + "|\\b(?i:what do you think|how do you see|tell us|could you|your thoughts|what about)\\b");
    private static final Pattern HANDS_ON = Pattern.compile("呢[?？]?\\s*$|也(?:可以|请|請)|同样|同樣|这个问题|這個問題|怎么看|怎麼看"
            + "|\\b(?i:what about you|how about you|same question|and you)\\b");
    private static final Pattern OPENS = Pattern.compile("(?:下一个|下一個|第[一二三四五六七八九十]个|第[一二三四五六七八九十]個|最后一个|最後一個|另一个|另一個)"
            + ".{0,12}(?:问题|問題|话题|話題|题目|題目)|\\b(?i:next question|last question|final question|another topic|next topic|moving on)\\b");

    private final Body body;

    Interrogative(Body body) {
        this.body = body;
    }

    boolean asks(Stretch stretch) {
        return ASKS.matcher(words(stretch)).find();
    }

    boolean endsAsking(Stretch stretch) {
        var words = words(stretch).strip();
        var end = words.substring(Math.max(0, words.length() - END));
        return end.indexOf('?') >= 0 || end.indexOf('？') >= 0;
    }

    boolean handsOn(Stretch stretch) {
        return stretch.end() - stretch.start() <= HAND_OVER || HANDS_ON.matcher(words(stretch).strip()).find();
    }

    boolean opensTopic(Stretch stretch) {
        return OPENS.matcher(words(stretch)).find();
    }

    private String words(Stretch stretch) {
        return body.words(stretch.start(), stretch.end());
    }
}
