package dev.roundtable.transcript.question;

import java.util.regex.Pattern;

import dev.roundtable.transcript.attribution.Stretch;
import dev.roundtable.transcript.file.Body;

/** What the words of a turn do: ask, ask for words, hand a question on, open a new one; Chinese and English. */
final class SpeechActs {

    private static final Pattern QUESTION = Pattern
            .compile("[?？؟]|怎么看|怎麼看|怎么思考|怎麼思考|如何看|您对|你对|您對|你對|展开讲|展開講|[請请][問问教]|想[問问聽听]|什[麼么]看法"
                    + "|\\b(?i:what do you think|how do you see|tell us|could you|can you|would you|your thoughts|what about"
                    + "|(?:i'?d|i would|i want|i wanted|we'd|we would) (?:like|love|want)?\\s?(?:to (?:ask|hear|know)|your))\\b");
    /** Calls for words without asking anything. */
    private static final Pattern REQUEST = Pattern
            .compile("(?:[請请]|[麻有][煩烦請请]|想)[^。！？!?]{0,24}(?:[談谈說说講讲聊]|分享|介[紹绍]|回[應应]|補充|补充|[發发]言)"
                    + "|麻[煩烦]|[有歡欢][請请迎]|[輪轮]到|下一位|[談谈聊]一下|[談谈][談谈]|聊聊|[說说][說说]|分享一下"
                    + "|\\b(?i:please|share|talk about|talk to us|walk us|explain|describe|elaborate|comment|respond|go ahead|over to you"
                    + "|turn to you|start with|starting with|let's hear|(?:we|i'll|let's|now|next)(?:'ll| will)? (?:turn to|go to|move to)|welcome|your (?:view|take|perspective|opinion|answer|comments?))\\b");
    /** Says that the same is asked of somebody else. */
    private static final Pattern SAME_QUESTION = Pattern.compile("同[样樣]|[這这][个個一][个個]?[問问][題题]"
            + "|\\b(?i:what about you|how about you|same question|you too|(?:first|that|this) question|anything to add)\\b");
    /** Hands the question on where hardly more is said; in a question of its own it says nothing. */
    private static final Pattern HANDS_ON = Pattern.compile("呢[?？]?\\s*$|也(?:可以|请|請)|怎[么麼]看|\\b(?i:and you)\\b.{0,20}$");
    private static final Pattern OPENS = Pattern
            .compile("(?:下一?[个個]|第[一二三四五六七八九十]+[个個]|最[后後]一?[个個]|另一?[个個]|另外一?[个個]?|接下[来來]的?).{0,12}"
                    + "(?:[问問][题題]|[话話][题題]|[题題]目|[议議][题題])|(?:^|[。！？!?\\n])\\s*(?:那[么麼]?)?接下[来來]|[换換][个個一].{0,4}[话話][题題]"
                    + "|\\b(?i:(?:next|last|final|second|third|another|other|new|closing) (?:question|topic|issue|subject|round)|question (?:two|three|four|five|\\d+)"
                    + "|moving on|move on|turn(?:ing)? now to|let(?:'|’)?s (?:turn|move|switch|shift)|final comments|closing (?:words|remarks|thoughts))\\b");
    /** Takes up what has just been said. */
    private static final Pattern REFERS_BACK = Pattern.compile(
            "[剛刚](?:[剛刚才]|[有說说講讲提談谈])|[方適]才|延[續续]|[續续][問问]|追[問问]|承接|[您你][剛刚前]?面?(?:有)?(?:提到|[說说]到?|[講讲]到?|[談谈]到?)的?|回[應应]"
                    + "|\\b(?i:you(?:'ve| have|'d| had)? (?:just |also |already |earlier )?(?:mentioned|said|talked|spoke|described|touched|told|say)|as you (?:say|said)|follow(?:ing)?[ -]up"
                    + "|building on|coming back|come back|comments? on|(?:'s|’s|your|those|that|these|his|her) (?:comments?|views?|points?|remarks?|answer)|agree with"
                    + "|to that|on that|in that context|do you mean|example of (?:that|this)|respond to|react to)\\b");
    private static final Pattern ANNOUNCES = Pattern
            .compile("(?:[想要]|可以|可不可以|能不能)(?:再|先)?(?:[請请][教問问]|[問问])|[請请][教問问]|有[一兩两][个個][问問][题題]|我的[问問][题題]是"
                    + "|\\b(?i:i (?:have|had) (?:a|one|another|two) (?:quick |short )?questions?|my question|question (?:is|for)|like to ask|want to ask|can i ask|may i ask)\\b");
    private static final Pattern INVITES = Pattern
            .compile("(?:有沒有|有没有|[開开]放|接受|[現现][場场]).{0,10}(?:[問问][題题]|提[問问])|[請请].{0,8}提[問问]|提[問问][時时][間间]"
                    + "|\\b(?i:your question|who had a question|has a question|have a question|any questions?|questions? from|take (?:a|one|some|your|two) questions?|q ?(?:&|and) ?a)\\b");
    /** What only says that one listens. */
    private static final Pattern COURTESY = Pattern.compile(
            "(?i)(?:(?:ok(?:ay)?|yes|yeah|right|exactly|great|good|sure|thank you|thanks|so much|very much|all|that is right|that's right"
                    + "|definitely|i see|wow|excellent|indeed|absolutely|interesting|(?:that(?:'s| is|’s) |very |so )[a-z]+)[\\s,.!…]*)+|(?:[對对是好嗯哦]|[謝谢]{2}|[沒没][錯错]|了解|[當当]然|[感謝谢]{2})(?:[啊吧的呀您你大家]*[\\s，,。.！!…]*"
                    + "(?:[對对是好嗯哦]|[謝谢]{2}|[沒没][錯错])?)*");

    /** A question at a turn's end may be followed by a courtesy: so many code points count as its end. */
    private static final int END = 60;
    private static final int BEGINNING = 100;
    /** Words that are not more than this hold no question of their own. */
    private static final int ELLIPTIC = 7;
    /** From so many words of its own on, it has a topic. */
    private static final int LEAST_OF_A_TOPIC = 2;
    /** A question of up to so many words takes up the one before it. */
    private static final int SHORT = 20;
    private static final int A_LOT = 100;
    private static final int LONGEST_COURTESY = 60;

    private final Body body;
    /** A turn is asked about several times in a row, so what was found last is kept. */
    private Stretch last;
    private boolean lastAsks;

    SpeechActs(Body body) {
        this.body = body;
    }

    /** Whether a question is put, with a mark or without, or words are called for at such length that they say on what. */
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

    /** Whether words are called for, though nothing is asked. */
    boolean requests(Stretch stretch) {
        return REQUEST.matcher(words(stretch)).find();
    }

    /** Whether a question is marked as one. */
    boolean marks(Stretch stretch) {
        return hasMark(words(stretch));
    }

    /** Whether the turn ends in a question. */
    boolean endsAsking(Stretch stretch) {
        var words = words(stretch).strip();
        return hasMark(words.substring(Math.max(0, words.length() - END)));
    }

    private static boolean hasMark(String words) {
        return words.chars().anyMatch(c -> c == '?' || c == '？' || c == '؟');
    }

    boolean handsOn(Stretch stretch) {
        return isElliptic(stretch) || handsOn(words(stretch).strip(), isShort(stretch));
    }

    private static boolean handsOn(String words, boolean isShort) {
        return SAME_QUESTION.matcher(words).find() || isShort && HANDS_ON.matcher(words).find();
    }

    boolean opensTopic(Stretch stretch) {
        return OPENS.matcher(words(stretch)).find();
    }

    boolean refersBack(Stretch stretch) {
        return REFERS_BACK.matcher(words(stretch)).find();
    }

    /** Whether the speaker says that a question is to come. */
    boolean announces(Stretch stretch) {
        var words = words(stretch);
        return ANNOUNCES.matcher(words.substring(0, Math.min(BEGINNING, words.length()))).find();
    }

    /** Whether others are called on to ask. */
    boolean invites(Stretch stretch) {
        return INVITES.matcher(words(stretch)).find();
    }

    boolean isCourtesy(Stretch stretch) {
        var words = words(stretch).strip();
        return words.length() <= LONGEST_COURTESY && COURTESY.matcher(words).matches();
    }

    /** Whether hardly more is said than whose turn it is. */
    boolean isElliptic(Stretch stretch) {
        return size(stretch) <= ELLIPTIC && Similarity.topic(words(stretch)) < LEAST_OF_A_TOPIC;
    }

    boolean isShort(Stretch stretch) {
        return size(stretch) <= SHORT;
    }

    /** How many words there are, counted to a hundred; a Chinese word has one or two characters. */
    double size(Stretch stretch) {
        double size = 0;
        boolean inside = false;
        var words = words(stretch);
        int c;
        // who has said so much has said a lot: no more need be counted
        for (int i = 0; i < words.length() && size <= A_LOT; i += Character.charCount(c)) {
            c = words.codePointAt(i);
            boolean han = Character.isIdeographic(c);
            boolean letter = !han && Character.isLetterOrDigit(c);
            size += han ? 0.6 : letter && !inside ? 1 : 0;
            inside = letter || inside && (c == '\'' || c == '’');
        }
        return size;
    }

    String words(Stretch stretch) {
        return body.words(stretch.start(), stretch.end());
    }
}
