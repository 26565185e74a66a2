package io.jinqiao.dialogue.reading;

import java.util.Optional;
import java.util.regex.Pattern;

/** Yes, no, and the other things people say instead of an answer. */
public final class Answers {

    private static final Pattern PAUSE = Pattern.compile("[，,。.!！]+(?!$)|[，,。.!！]+(?:谢谢|thanks|thank you|please)?$");
    private static final Pattern COURTESY = Pattern.compile("|谢谢|谢谢您?|麻烦您?了?|please|thanks|thank you");
    private static final Pattern POLITE = Pattern.compile(
            "^(?:那就|那我|那|我|请|麻烦|嗯|哦|oh|well|um|please) *|(?:吧|啊|呀|哦|呢|了|的|谢谢| please| thanks| thank you)++$");
    private static final Pattern YES = whole(
            "是|是的|对|对的|没错|没问题|可以|行|好|好的|好吧|嗯|嗯嗯|确认|确定|确认办理|同意|就这样|ok|okay|yes|yep|yeah|yup|sure|correct|right|confirm|confirmed|that's right|that is right|go ahead|i do|do it|looks good|继续|继续办理|需要|要|有|就用这个|use it");
    private static final Pattern NO = whole(
            "不|不是|不对|不行|不可以|不好|否|没有|没|错|错了|有误|不确认|不同意|不需要|不要|不用|不用了|no|nope|nah|not right|wrong|that's wrong|not correct|修改|改一下|要改|我要修改|需要修改|change|change it|something is wrong|重新填写|重新输入|重填|type it again|type again");
    private static final Pattern STOP = whole(
            "算了|算了算了|不办了|不办|先不办了|取消|取消办理|不想办了|不挂失了|不用办了|停|停止|放弃|退出|结束办理|cancel|cancel it|cancel this|stop|quit|exit|never mind|nevermind|forget it|abort|leave it");
    private static final Pattern HELP = whole(
            "帮助|怎么填|怎么写|填什么|什么意思|不懂|不明白|看不懂|没看懂|help|what do you mean|i don't understand|i do not understand|how|what should i (?:write|enter|say)");
    private static final Pattern SKIP = whole(
            "跳过|没有|无|不清楚|不知道|不记得|不记得了|忘了|先不填|不填|不用|不用了|没了|skip|none|no|n/a|nothing|i don't know|don't know|i do not know|not sure|no idea");
    private static final Pattern RESUME = whole("继续|继续办理|接着办|接着来|continue|resume|go on|carry on|yes|是|好|好的|要");

    /** Takes back something said before. */
    private static final Pattern WRONG = Pattern.compile(
            "不对|不是(?!本人)|错了|说错|写错|填错|打错|输错|弄错|搞错|有误|应该是|改成|改为|换成|更正|纠正|\\b(?:sorry|wrong|actually|i meant|i mean|correction|mistake|change (?:it|that|the|my)|should be|make (?:it|that)|not)\\b|^no\\b");

    private static final Pattern QUESTION = Pattern.compile(
            "[?？]|吗|么$|怎么|怎样|如何|为什么|为啥|多少|多久|几天|几个|什么|哪[里个些儿]|能不能|可不可以|要不要|是不是|有没有|会不会|\\b(?:how|what|why|when|where|which|who|can i|could i|do i|does|is there|are there|will)\\b");

    /** Whoever writes more says more than one of these. */
    private static final int LONGEST = 200;

    private Answers() {}

    private static Pattern whole(String words) {
        return Pattern.compile("(?:" + words + ")");
    }

    /** Whether the words are nothing but this, politeness apart. */
    private static boolean is(Pattern meaning, Spoken words) {
        var bare = words.bare();
        return bare.length() <= LONGEST
                && !COURTESY.matcher(bare).matches()
                && PAUSE.splitAsStream(bare).allMatch(piece -> isPiece(meaning, piece.strip()));
    }

    private static boolean isPiece(Pattern meaning, String piece) {
        return COURTESY.matcher(piece).matches()
                || meaning.matcher(piece).matches()
                || meaning.matcher(POLITE.matcher(piece).replaceAll("").strip()).matches();
    }

    public static Optional<Boolean> yesOrNo(Spoken words) {
        if (is(NO, words)) {
            return Optional.of(false);
        }
        return is(YES, words) ? Optional.of(true) : Optional.empty();
    }

    public static boolean isStop(Spoken words) {
        return is(STOP, words);
    }

    public static boolean isHelp(Spoken words) {
        return is(HELP, words);
    }

    public static boolean isSkip(Spoken words) {
        return is(SKIP, words);
    }

    public static boolean isResume(Spoken words) {
        return is(RESUME, words);
    }

    public static boolean isCorrection(Spoken words) {
        return WRONG.matcher(words.text()).find();
    }

    public static boolean isQuestion(Spoken words) {
        return QUESTION.matcher(words.text()).find();
    }
}
