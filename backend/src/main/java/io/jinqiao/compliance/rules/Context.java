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
                    + "|(?:没有(?:任何|哪|一|谁)|不能(?!错过)|不可能|无法|不会(?!骗|坑|害|让您失望)|不允许|不存在|并不是|并非|没法|不敢|不得(?!不)|不可以?(?!错过)|不应|绝不|从不|决不|从未|未曾|无权|不要(?!犹豫|担心|怕|错过|急|想太多|考虑)|不需要(?!担心|操心)|不必(?!担心|操心)|请勿|切勿|严禁|禁止|杜绝)[^，。；！？：,.;!?:\\n]{0,16}$"
                    + "|(?:谨防|警惕|提防|远离|凡是|不要轻?信|别轻?信|切勿轻?信|举报)[^。！？!?\\n我]{0,20}$"
                    + "|\\b(?:not|no|never|non|cannot|can't|don't|doesn't|won't|isn't|aren't|nobody|neither|without|beware of|nor|nothing)\\b[^,.;!?\\n]{0,32}$");

    /** “Is it …?” asks for what it names and promises nothing. */
    private static final Pattern ASKED = Pattern.compile(
            "(?:是否|是不是|能否|会不会|有没有|能不能|可不可以|是问|想问|询问|咨询|什么叫|什么是|何为|何谓|解释|\\bis it|\\bare they|\\bis this|\\bwhether|\\bif it)[^，。；,.;\\n]{0,10}$");

    /** The sentence goes on as a question; an offer (“… want some?”) is none. */
    private static final Pattern ASKS =
            Pattern.compile("^(?![^，。；！,.;!\\n]{0,8}(?:要不要|来点|来一|考虑|买|入手|感兴趣|心动))[^，。；！,.;!\\n]{0,10}(?:吗|么|嘛|？|\\?)");

    /** “How could it …?” asks nothing either. */
    private static final Pattern ASKS_NOTHING = Pattern.compile("^(?:怎么可能|怎么会|怎么能|哪会|哪能|哪有|还能亏|还会亏|还怕|能亏|能有什么风险)");

    /** “Is that not …?” is no question. */
    private static final Pattern RHETORICAL =
            Pattern.compile("(?:难道|不就是|不也是|还不|这不是|可不是|岂不|怎么会不|怎么可能不|能不|不香|为什么不|何不)[^，。；,.;\\n]{0,10}$");

    /** What a customer, a swindler or an advertisement says. */
    private static final Pattern QUOTED = Pattern.compile(
            "(?:(?<![跟和同对给向与为])[您你]|客户|对方|[他她]们?|有人|骗子|不法分子|中介|群里|网上|广告|诈骗|对手|外面|销售|当时|凡是|任何人|任何|一切|谁)(?:[跟对向给][您你])?(?:[^。！？；!?;\\n我跟]|我行|我们银行){0,14}(?:说|讲|提到|提及|提的|问|反馈|听到|听说|看到|声称|宣称|承诺|答应|表示|写|咨询|描述|投诉|反映|理解|认为|以为|觉得|担心|关心|强调|宣传|打着|希望|要求|主张|诉求|期望|提出)(?:(?!我(?:$|从|没|不|可以|就|看|觉得|认为|保证|敢))[^。！？；，!?;,\\n]){0,10}$"
                    + "|(?:若有|如有|如果有|倘若有|要是有|假如有|若|如果|如)(?:任何)?(?:工作人员|员工|客服|经理|平台|机构|公司|中介|人)[^。！？；!?;\\n我，,]{0,20}$"
                    + "|(?:自称|冒充|假冒|骗子|不法分子|陌生人|陌生电话|有人(?!都))[^。！？；!?;\\n我，,]{0,16}$"
                    + "|(?:自称|冒充|假冒|骗子|不法分子|陌生人|陌生电话|对方|有人)[^。！？；!?;\\n我]{0,16}(?:让|叫|要|骗|教|拉|引导|诱导|索要|催)[^。！？，；!?;,\\n我]{0,10}$"
                    + "|\\b(?:you (?:said|say|mentioned|asked|wrote|heard|saw|were told|understood)|they (?:said|say|claim|promised)|scammers?|fraudsters?|anyone (?:who|promising|offering|asking)|anybody (?:who|promising|offering|asking)|if (?:anyone|anybody)|did (?:anyone|anybody)|whoever|somebody|someone|ads?)\\b[^.!?;\\n]{0,40}$");

    /** What follows says that it is not so. */
    private static final Pattern TAKEN_BACK = Pattern.compile(
            "^[^。！？；!?;\\n]{0,20}(?:是假的|都是假|骗局|(?<!不)骗人的|是骗|诈骗|违规|违法|不可信|不存在|禁止|不允许|不准|不能信|警惕|当心|小心|勿信|勿轻信|不要相信|不要轻信|别信|别轻信|不实|误导|陷阱|这种说法|这样的说法|这类说法|的说法|的话术|的宣传|的广告|二字|两个字|几个字|字样|找不到的|那是存款|可不敢|不敢这么说|不能打听|明令|停止发行|已停|不再发行|退出|请勿相信|请勿轻信|这类宣传|的字眼|的承诺(?!书)|是错误|不是真的|不属实|没有依据|我们没有|我行没有|我行从未|从来没有|我不能|我们不能|不能这样|不能这么|不能说|无法承诺|做不到|是没有的|不代表|均为|都是噱头|要谨慎|谁也说不准|说不准|没人知道|谁也不知道|要看市场|取决于|由市场决定|不一定|自行承担|自负|自担|自己承担|由您承担|由投资者|(?<!放)心诈骗|(?:都|就|均|全|必|多半|肯定|一定|绝对)是骗子|非法集资|谣言|旗号|为诱饵|幌子|不合规|不可取|世界上没有|市面上没有|没有这种|没有这样|(?<![您你去便])举报(?!也|都|我)|请您?反映|立即报警|及时报警|请报警|拨打110|不要理会|不予理会|不要照做|别照做|请不要这样|存在风险隐患|不受法律保护|是两回事)"
                    + "|^[^.!?;\\n]{0,40}\\b(?:is a scam|scam|fraud|is false|not true|not allowed|forbidden|be careful|beware|we never|we cannot|we can't|does not exist|do not exist|no such|trying to cheat|is lying|is a lie|are lies|is illegal|are illegal|report (?:it|them|him)|do not believe|don't believe)\\b");

    /** Between two pieces of a phrase. */
    private static final Pattern INSIDE = Pattern.compile(
            "^金(?!额|钱)|^续保|^领取|不(?!仅|但|只|光|管|论|用担心|用操心|用怕|用管|怕|愁|过|止|少|妨|同|断|久|多|知|影响|要紧|碍|打紧|好|良|佳|够|足)|没(?!问题|关系|事|错|准)|未(?!来|必)|无(?!论|忧|非)|勿|别(?!人|的|处|家|急)"
                    + "|\\b(?:not|never|no|don't|doesn't|cannot|can't|won't|whether|if)\\b");

    private Context() {}

    /** True when words between two pieces of a phrase turn it round. */
    static boolean negates(String between) {
        return INSIDE.matcher(between).find();
    }

    static boolean endsSentence(char c) {
        return "。！!;；\n".indexOf(c) >= 0;
    }

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
        var asks = rule.kind() != GateRule.Kind.REQUEST
                && !ASKS_NOTHING.matcher(text.substring(from, to)).find()
                && isAsked(before, after);
        return !asks && !NEGATED.matcher(before).find();
    }

    private static boolean isAsked(String before, String after) {
        return ASKED.matcher(before).find() || ASKS.matcher(after).find();
    }
}
