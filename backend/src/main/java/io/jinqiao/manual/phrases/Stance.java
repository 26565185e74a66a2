package io.jinqiao.manual.phrases;

import io.jinqiao.language.Texts;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a Transformer hardly feels and everything turns on: whether words deny, ask, put off, suppose or report, and which
 * numbers they name. Pure; a few regular expressions over one sentence, each bounded.
 */
record Stance(boolean denies, boolean asks, boolean putsOff, boolean supposes, boolean reports, Set<String> numbers) {

    /** A negation; what only begins like one is left out. */
    private static final Pattern NEGATION = Pattern.compile(
            "不(?!但|过|同(?!意)|断|妨|管|论|超过|高于|低于|少于|满|认可|服|好意思|客气|清楚的|明白的|懂的)|没(?!关系|问题)|无(?!论)|非(?!常|柜|现|居|工作|本人|本行|交易|法)|未(?!来)|别(?!人|的|处|家)|勿|莫|禁止|拒绝|避免|否认"
                    + "|\\b(?:not|no|never|cannot|without|neither|nor|none|nothing|nobody|isn't|aren't|don't|doesn't|didn't|won't|can't|couldn't|wouldn't|shouldn't|wasn't|weren't|needn't|mustn't)\\b");

    /** A question in the shape of yes or no denies nothing. */
    private static final Pattern CHOICE = Pattern.compile("是不是|能不能|会不会|有没有|要不要|可不可以|对不对|好不好|行不行|是否|能否|可否|知不知道|清不清楚");

    private static final Pattern CLAUSE_END = Pattern.compile("[，,。；;！!？?\\n]");

    /** “…, is that clear?” says first what it asks about. */
    private static final Pattern TAG = Pattern.compile(
            "[，,、]?(?:您|你)?(?:都|已经)?(?:听)?(?:清楚|明白|知道|知晓|了解|可以|理解|同意|听清|听懂|确认|认可|接受)(?:了)?(?:吗|么|嘛|吧|没有|没)[？?。]?$"
                    + "|,? ?(?:is that clear|do you understand|all right|okay|ok|do you agree|is that okay|clear)\\?$");

    private static final Pattern QUESTION = Pattern.compile(
            "(?:吗|么|呢|？|\\?)[。！!]?$|^(?:是不是|有没有|会不会|能不能|what |why |how |is |are |does |do you |will |can )");

    private static final Pattern LATER =
            Pattern.compile("稍后|待会|等会|等下|一会儿|回头|下次|改天|以后再|到时候|晚点|过后再|\\blater\\b|next time|in a moment|another time");

    private static final Pattern SUPPOSITION =
            Pattern.compile("如果|要是|假如|万一|倘若|假设|除非|只要|\\bif\\b|\\bunless\\b|\\bin case\\b|\\bwhen\\b|\\bshould\\b");

    /** Somebody else's words, or words about words. */
    private static final Pattern REPORTED = Pattern.compile(
            "(?:有人|别人|网上|他们|她们|客户|对方|您刚才|你刚才|您说|你说|据说|听说|大家都|老话|所谓|传言|以为|谁说|我没说|我可没说)|(?:提示语|话术|这句话|这段话|念一遍|读一遍|念一下|走个流程|走个形式)"
                    + "|\\b(?:they say|some say|you said|you heard|people say|i read that|so-called|i did not say|i never said)\\b");

    /** Takes back what was said around it. */
    private static final Pattern UNDONE = Pattern.compile(
            "别当真|不用当真|不必当真|不用担心|不必担心|别担心|不用管|不必理会|不用理|别管|形式而已|套话|例行公事|随便听听|说说而已|吓唬|骗人的|是假的|说的不对|说法不对|不是真的|可以忽略|忽略不计|不用在意|别在意|不用太在意|不用看|不会真的|才怪|不存在的|基本不会|一般不会|几乎不会|其实没什么|其实不用|实际上不|走形式|做做样子"
                    + "|\\b(?:just a formality|don't worry about|do not worry about|never mind|ignore (?:that|this|it)|not really|in practice (?:it|that|this) (?:does|never|is)|is not true|isn't true|only a phrase)\\b");

    static Stance of(String words) {
        var text = CHOICE.matcher(Texts.fold(words).strip()).replaceAll("问");
        var said = TAG.matcher(text).replaceFirst("");
        var tagged = said.length() < text.length() && said.length() > 3;
        var body = tagged ? said : text;
        return new Stance(
                Stream.of(CLAUSE_END.split(body)).anyMatch(Stance::isOdd),
                QUESTION.matcher(body).find() || body.contains("问"),
                LATER.matcher(body).find(),
                SUPPOSITION.matcher(body).find(),
                REPORTED.matcher(body).find(),
                Numerals.in(body));
    }

    /** Whether the sentence around takes back what its part says. */
    static boolean undoes(String sentence) {
        return UNDONE.matcher(Texts.fold(sentence)).find();
    }

    /**
     * Whether words of this stance can say what the sample says: as negative as it, nothing asked, put off, supposed or reported
     * that the sample does not, and all of its numbers.
     */
    boolean canSay(Stance sample) {
        return denies == sample.denies
                && (!asks || sample.asks)
                && (!putsOff || sample.putsOff)
                && (!supposes || sample.supposes)
                && (!reports || sample.reports)
                && numbers.containsAll(sample.numbers);
    }

    /** Two negations in one clause are none. */
    private static boolean isOdd(String clause) {
        return NEGATION.matcher(clause).results().count() % 2 == 1;
    }
}
