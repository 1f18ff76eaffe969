package dev.roundtable.transcript.question;

import java.util.regex.Pattern;

import dev.roundtable.text.QuestionMark;
import dev.roundtable.transcript.attribution.Stretch;
import dev.roundtable.transcript.file.Body;

/** Recognizes what the words of a turn do, in Chinese and English: ask, request an answer, hand a question on, open a topic. */
final class SpeechActs {

    /** Where a Chinese phrase may begin. One look is cheaper than a try of each phrase at each character of English text. */
    private static final String CHINESE = "(?=[^\\p{ASCII}])";
    /** Where an English phrase may begin. */
    private static final String ENGLISH = "(?=\\p{Alpha})\\b";

    private static final Pattern QUESTION = Pattern
            .compile(CHINESE + "(?:怎么看|怎麼看|怎么思考|怎麼思考|如何看|您对|你对|您對|你對|展开讲|展開講|[請请][問问教]|想[問问聽听]|什[麼么]看法)"
                    + "|" + ENGLISH
                    + "(?i:what do you think|how do you see|tell us|could you|can you|would you|your thoughts|what about"
                    + "|(?:i'?d|i would|i want|i wanted|we'd|we would) (?:like|love|want)?\\s?(?:to (?:ask|hear|know)|your))\\b");
    /** Requests words without a question. */
    private static final Pattern REQUEST = Pattern
            .compile(CHINESE + "(?:(?:[請请]|[麻有][煩烦請请]|想)[^。！？!?]{0,24}(?:[談谈說说講讲聊]|分享|介[紹绍]|回[應应]|補充|补充|[發发]言)"
                    + "|麻[煩烦]|[有歡欢][請请迎]|[輪轮]到|下一位|[談谈聊]一下|[談谈][談谈]|聊聊|[說说][說说]|分享一下)"
                    + "|" + ENGLISH
                    + "(?i:please|share|talk about|talk to us|walk us|explain|describe|elaborate|comment|respond|go ahead|over to you"
                    + "|turn to you|start with|starting with|let's hear|(?:we|i'll|let's|now|next)(?:'ll| will)? (?:turn to|go to|move to)|welcome|your (?:view|take|perspective|opinion|answer|comments?))\\b");
    /** Puts the same question to somebody else. */
    private static final Pattern SAME_QUESTION = Pattern.compile(CHINESE + "(?:同[样樣]|[這这][个個一][个個]?[問问][題题])"
            + "|" + ENGLISH
            + "(?i:what about you|how about you|same question|you too|(?:first|that|this) question|anything to add)\\b");
    /** Hands the question on in a short turn. In a longer turn it means nothing. */
    private static final Pattern HANDS_ON = Pattern.compile("呢[?？]?\\s*$|也(?:可以|请|請)|怎[么麼]看|\\b(?i:and you)\\b.{0,20}$");
    private static final Pattern OPENS = Pattern
            .compile(CHINESE + "(?:下一?[个個]|第[一二三四五六七八九十]+[个個]|最[后後]一?[个個]|另一?[个個]|另外一?[个個]?|接下[来來]的?).{0,12}"
                    + "(?:[问問][题題]|[话話][题題]|[题題]目|[议議][题題])|(?:^|[。！？!?\\n])\\s*(?:那[么麼]?)?接下[来來]|[换換][个個一].{0,4}[话話][题題]"
                    + "|" + ENGLISH
                    + "(?i:(?:next|last|final|second|third|another|other|new|closing) (?:question|topic|issue|subject|round)|question (?:two|three|four|five|\\d+)"
                    + "|moving on|move on|turn(?:ing)? now to|let(?:'|’)?s (?:turn|move|switch|shift)|final comments|closing (?:words|remarks|thoughts))\\b");
    /** Refers to what was said before. */
    private static final Pattern REFERS_BACK = Pattern.compile(
            CHINESE + "(?:[剛刚](?:[剛刚才]|[有說说講讲提談谈])|[方適]才|延[續续]|[續续][問问]|追[問问]|承接|[您你][剛刚前]?面?(?:有)?(?:提到|[說说]到?|[講讲]到?|[談谈]到?)的?|回[應应])"
                    + "|(?=[\\p{Alpha}'’])\\b(?i:you(?:'ve| have|'d| had)? (?:just |also |already |earlier )?(?:mentioned|said|talked|spoke|described|touched|told|say)|as you (?:say|said)|follow(?:ing)?[ -]up"
                    + "|building on|coming back|come back|comments? on|(?:'s|’s|your|those|that|these|his|her) (?:comments?|views?|points?|remarks?|answer)|agree with"
                    + "|to that|on that|in that context|do you mean|example of (?:that|this)|respond to|react to)\\b");
    private static final Pattern ANNOUNCES = Pattern
            .compile(CHINESE + "(?:(?:[想要]|可以|可不可以|能不能)(?:再|先)?(?:[請请][教問问]|[問问])|[請请][教問问]|有[一兩两][个個][问問][题題]|我的[问問][题題]是)"
                    + "|" + ENGLISH
                    + "(?i:i (?:have|had) (?:a|one|another|two) (?:quick |short )?questions?|my question|question (?:is|for)|like to ask|want to ask|can i ask|may i ask)\\b");
    private static final Pattern INVITES = Pattern
            .compile(CHINESE + "(?:(?:有沒有|有没有|[開开]放|接受|[現现][場场]).{0,10}(?:[問问][題题]|提[問问])|[請请].{0,8}提[問问]|提[問问][時时][間间])"
                    + "|" + ENGLISH
                    + "(?i:your question|who had a question|has a question|have a question|any questions?|questions? from|take (?:a|one|some|your|two) questions?|q ?(?:&|and) ?a)\\b");
    /** Says only that one listens, or thanks. */
    private static final Pattern COURTESY = Pattern.compile(
            "(?i)(?:(?:ok(?:ay)?|yes|yeah|right|exactly|great|good|sure|thank you|thanks|so much|very much|all|that is right|that's right"
                    + "|definitely|i see|wow|excellent|indeed|absolutely|interesting|(?:that(?:'s| is|’s) |very |so )[a-z]+)[\\s,.!…]*)+|(?:[對对是好嗯哦]|[謝谢]{2}|[沒没][錯错]|了解|[當当]然|[感謝谢]{2})(?:[啊吧的呀您你大家]*[\\s，,。.！!…]*"
                    + "(?:[對对是好嗯哦]|[謝谢]{2}|[沒没][錯错])?)*");

    /** How many characters count as the end of a turn: a courtesy may follow a question. */
    private static final int END = 60;
    private static final int BEGINNING = 100;
    /** A turn of at most this size contains no question of its own. */
    private static final int ELLIPTIC = 7;
    /** From this number of meaningful words on, a turn has a topic. */
    private static final int LEAST_OF_A_TOPIC = 2;
    /** A turn of at most this size is short. */
    private static final int SHORT = 20;
    private static final int A_LOT = 100;
    private static final int LONGEST_COURTESY = 60;

    private final Body body;
    /** The result for the last turn is cached, because callers ask about the same turn several times in a row. */
    private Stretch last;
    private boolean lastAsks;

    SpeechActs(Body body) {
        this.body = body;
    }

    /** Whether a turn asks: with or without a question mark, or with a request that is long enough to have a topic. */
    boolean asks(Stretch stretch) {
        if (stretch != last) {
            last = stretch;
            lastAsks = findsQuestion(stretch);
        }
        return lastAsks;
    }

    private boolean findsQuestion(Stretch stretch) {
        var words = words(stretch);
        return marks(stretch) || QUESTION.matcher(words).find() || OPENS.matcher(words).find()
                || requests(stretch) && !isShort(stretch) && !handsOn(words.strip(), true);
    }

    /** Whether a turn requests words. */
    boolean requests(Stretch stretch) {
        return REQUEST.matcher(words(stretch)).find();
    }

    /** Whether a turn contains a question mark. */
    boolean marks(Stretch stretch) {
        return hasMark(words(stretch));
    }

    /** Whether a question mark is near the end of a turn. */
    boolean endsAsking(Stretch stretch) {
        var words = words(stretch).strip();
        return hasMark(words.substring(Math.max(0, words.length() - END)));
    }

    private static boolean hasMark(String words) {
        return QuestionMark.isIn(words);
    }

    /** Whether a turn hands the current question on to somebody else. */
    boolean handsOn(Stretch stretch) {
        return isElliptic(stretch) || handsOn(words(stretch).strip(), isShort(stretch));
    }

    private static boolean handsOn(String words, boolean isShort) {
        return SAME_QUESTION.matcher(words).find() || isShort && HANDS_ON.matcher(words).find();
    }

    /** Whether a turn says that a new topic begins. */
    boolean opensTopic(Stretch stretch) {
        return OPENS.matcher(words(stretch)).find();
    }

    /** Whether a turn refers to what was said before. */
    boolean refersBack(Stretch stretch) {
        return REFERS_BACK.matcher(words(stretch)).find();
    }

    /** Whether a turn begins with the announcement of a question. */
    boolean announces(Stretch stretch) {
        var words = words(stretch);
        return ANNOUNCES.matcher(words.substring(0, Math.min(BEGINNING, words.length()))).find();
    }

    /** Whether a turn invites others to ask. */
    boolean invites(Stretch stretch) {
        return INVITES.matcher(words(stretch)).find();
    }

    /** Whether a turn is only a courtesy, such as "Thank you." */
    boolean isCourtesy(Stretch stretch) {
        var words = words(stretch).strip();
        return words.length() <= LONGEST_COURTESY && COURTESY.matcher(words).matches();
    }

    /** Whether a turn says little more than whose turn is next. */
    boolean isElliptic(Stretch stretch) {
        return size(stretch) <= ELLIPTIC && Similarity.topic(words(stretch)) < LEAST_OF_A_TOPIC;
    }

    /** Whether a turn is too short for a topic of its own. */
    boolean isShort(Stretch stretch) {
        return size(stretch) <= SHORT;
    }

    /** How many words a turn has, counted up to about a hundred; a Han character counts as 0.6 words. */
    double size(Stretch stretch) {
        double size = 0;
        boolean inside = false;
        var words = words(stretch);
        int c;
        // Callers only compare with smaller sizes.
        for (int i = 0; i < words.length() && size <= A_LOT; i += Character.charCount(c)) {
            c = words.codePointAt(i);
            boolean han = Character.isIdeographic(c);
            boolean letter = !han && Character.isLetterOrDigit(c);
            size += han ? 0.6 : letter && !inside ? 1 : 0;
            inside = letter || inside && (c == '\'' || c == '’');
        }
        return size;
    }

    /** The words of a turn. */
    String words(Stretch stretch) {
        return body.words(stretch.start(), stretch.end());
    }
}
