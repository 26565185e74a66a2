package io.jinqiao.compliance.rules;

import java.util.regex.Pattern;

/**
 * Tells whether words are meant: a negation, a question, a warning or somebody else's words around a phrase take it back.
 * Looks at a few dozen characters on either side, so the time is bounded.
 */
final class Context {

    private static final int BEFORE = 40;
    private static final int AFTER = 30;

    /** Right before a phrase, in its clause. What begins like a negation and is none (不仅, 没问题, 别人) is left out. */
    private static final Pattern NEGATED = Pattern.compile(
            "(?:(?<![要么可能无差])不(?!仅|但|只|光|管|论|用|得不|要错过|容错过|怕|愁|瞒|同|错|止|妨|少|单|过|可能不|会不)|(?<![非])非(?!常|得|要)|无法|没有(?!问题|比|什么)|没(?!问题|关系|的说|错|毛病|有)|未(?!来|必)|并非|并不|禁止|严禁|切勿|请勿|勿|杜绝|谨防|警惕|避免|防范|别(?!人|担心|犹豫|怕|错过|的|家|急)|所谓的?|宣称|声称|拒绝|难以|打破|抵制|而非)[^，。；！？：,.;!?:\\n]{0,8}$"
                    + "|(?:没有(?:任何|哪|一|谁)|不能|不可能|无法|不会|不允许|不存在|并不是|并非|没法|不敢)[^，。；！？：,.;!?:\\n]{0,14}$"
                    + "|\\b(?:not|no|never|non|cannot|can't|don't|doesn't|won't|isn't|aren't|nobody|neither|without|beware of|nor|nothing)\\b[^,.;!?\\n]{0,32}$");

    /** “Is it …?” asks for what it names and promises nothing. */
    private static final Pattern ASKED = Pattern.compile(
            "(?:是否|是不是|能否|会不会|有没有|能不能|可不可以|是问|想问|询问|咨询|什么叫|什么是|何为|何谓|解释|\\bis it|\\bare they|\\bis this|\\bwhether|\\bif it)[^，。；,.;\\n]{0,10}$");

    /** The sentence goes on as a question. */
    private static final Pattern ASKS = Pattern.compile("^[^，。；！,.;!\\n]{0,10}(?:吗|么|嘛|？|\\?)");

    /** “Is that not …?” is no question. */
    private static final Pattern RHETORICAL =
            Pattern.compile("(?:难道|不就是|不也是|还不|这不是|可不是|岂不|怎么会不|怎么可能不|能不|不香|为什么不|何不)[^，。；,.;\\n]{0,10}$");

    /** What a customer, a swindler or an advertisement says. */
    private static final Pattern QUOTED = Pattern.compile(
            "(?:(?<![跟和同对给向与为])[您你]|客户|对方|[他她]们?|有人|骗子|不法分子|中介|群里|网上|广告|诈骗|对手|外面|销售|当时|凡是|任何人|任何|一切|谁)(?:[跟对向给][您你])?(?:[^。！？；!?;\\n我跟]|我行|我们银行){0,14}(?:说|讲|提到|提及|提的|问|反馈|听到|听说|看到|声称|宣称|承诺|答应|表示|写|咨询|描述|投诉|反映|理解|认为|以为|觉得|担心|关心|强调|宣传|打着)[^。！？；，!?;,\\n]{0,10}$"
                    + "|\\b(?:you (?:said|say|mentioned|asked|wrote|heard|saw|were told|understood)|they (?:said|say|claim|promised)|scammers?|anyone who|whoever|somebody|someone|ads?)\\b[^.!?;\\n]{0,40}$");

    /** What follows says that it is not so. */
    private static final Pattern TAKEN_BACK = Pattern.compile(
            "^[^。！？；!?;\\n]{0,16}(?:是假的|都是假|骗局|(?<!不)骗人的|是骗|诈骗|违规|违法|不可信|不存在|禁止|不允许|不准|不能信|警惕|当心|小心|勿信|勿轻信|不要相信|不要轻信|别信|别轻信|不实|误导|陷阱|这种说法|这样的说法|这类说法|的说法|的话术|的宣传|的广告|二字|字样|停止发行|已停|不再发行|退出|请勿相信|请勿轻信|这类宣传|的字眼|的承诺(?!书)|是错误|不是真的|不属实|没有依据|我们没有|我行没有|我行从未|从来没有|我不能|我们不能|不能这样|不能这么|不能说|无法承诺|做不到|是没有的|不代表|均为|都是噱头|要谨慎|谁也说不准|说不准|没人知道|谁也不知道|要看市场|取决于|由市场决定|不一定|自行承担|自负|自担|自己承担|由您承担|由投资者|(?<!放)心诈骗)"
                    + "|^[^.!?;\\n]{0,40}\\b(?:is a scam|scam|fraud|is false|not true|not allowed|forbidden|be careful|beware|we never|we cannot|we can't|does not exist|do not exist|no such)\\b");

    private Context() {}

    static boolean endsClause(char c) {
        return "，。；！？,;!?\n".indexOf(c) >= 0;
    }

    /** True when the phrase at this place is said as the speaker's own. */
    static boolean isMeant(String text, int from, int to, GateRule rule) {
        var before = text.substring(Math.max(0, from - BEFORE), from);
        var after = text.substring(to, Math.min(text.length(), to + AFTER));
        if (rule.quotable()
                && (QUOTED.matcher(before).find() || TAKEN_BACK.matcher(after).find())) {
            return false;
        }
        if (!rule.negatable() || RHETORICAL.matcher(before).find()) {
            return true;
        }
        return !NEGATED.matcher(before).find() && (rule.kind() == GateRule.Kind.REQUEST || !isAsked(before, after));
    }

    private static boolean isAsked(String before, String after) {
        return ASKED.matcher(before).find() || ASKS.matcher(after).find();
    }
}
