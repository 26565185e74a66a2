package io.jinqiao.vault.secrets;

import static java.util.stream.Collectors.groupingBy;

import io.jinqiao.vault.secrets.Secrets.Kind;
import io.jinqiao.vault.secrets.Secrets.Secret;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Values that a word names, after it ({@code 验证码是123456}) or before it ({@code 123456 是验证码}). */
final class NamedSecrets {

    private static final int GAP = 14;
    private static final int GAP_BEFORE = 8;
    private static final int GAP_AGAIN = 4;
    private static final int WHOLE = 6;

    /** Between a word and its value these say that it is something else. */
    private static final Pattern SOMETHING_ELSE =
            Pattern.compile("[。！？!?;；¥￥$]|手机|电话|热线|客服|订单|单号|工单|编号|金额|余额|转账|卡号|账号|帐号|账户|尾号|[后末]四位|拨|打|时间|日期|代码|流水|地址"
                    + "|http|order|phone|call|amount|account|number|ref|error|hotline");

    /** These say that its state is told, not the value; unless the value is pointed at. */
    private static final Pattern ITS_STATE =
            Pattern.compile("不|没|未|错|忘|改|重置|找回|锁|过期|有效|失效|超时|等了|试了|输了|输入|收到了|发了|之后|以后|后|前|大概|最多|至少|超过|连续"
                    + "|wrong|forg|reset|expire|lock|after|within|tried|not|never|need");

    private static final Pattern POINTED_AT = Pattern.compile("(?:是|为|成|:|：|=|is|was|[「『“\"(（\\[【])[「『“\"(（\\[【:：]?$");

    private static final Pattern JUST_SAID =
            Pattern.compile("[:：=,，「『“\"(（\\[【]*(?:我)?(?:就)?(?:是|为|设为|设成|设的是|改成|改为|用的是|is)?[:：=「『“\"(（\\[【]*");

    private static final Pattern UNIT = Pattern.compile(
            "^(?:[元块万千分秒次天年月日号时点个位条岁张笔%％度步人家]|小时|yuan|rmb|cny|usd|times|days?|minutes?|mins?|seconds?|secs?|hours?|%|digits?)");

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,2})?|\\d{2,}\\.\\d{1,2}");
    private static final Pattern DATE =
            Pattern.compile("\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}");
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9@#$%^&*!_+.-]{6,32}");
    private static final Pattern LINKED = Pattern.compile("[,，、/和或]*(?:或者|还是|or|and)?");

    private static final boolean[] FIRST = new boolean[Character.MAX_VALUE + 1];
    private static final Map<Character, List<Word>> WORDS = Stream.of(
                    words(
                            Kind.ONE_TIME_CODE,
                            "验证码 驗證碼 校验码 校驗碼 动态码 动态密码 动态口令 短信码 短信验证 短信密码 一次性密码 随机码 授权码 验证玛 验证马"
                                    + " yzm yanzhengma otp verificationcode verifycode onetimecode onetimepassword passcode smscode"),
                    words(Kind.PASSWORD, "密码 密碼 口令 蜜码 秘码 密马 密玛 mima password passwd pwd pin pincode"),
                    words(
                            Kind.CARD_CODE,
                            "安全码 安全碼 背面3位 背面后3位 背面的3位 背后3位 签名栏 cvv cvv2 cvc cvc2 cvn cvn2 securitycode cardverificationcode"))
            .flatMap(it -> it)
            .peek(word -> FIRST[word.text().charAt(0)] = true)
            .sorted(Comparator.comparingInt(word -> -word.text().length()))
            .collect(groupingBy(word -> word.text().charAt(0)));

    private final String text;
    private final Reading read;
    private final List<Secret> found;

    private NamedSecrets(String text, Reading read, List<Secret> found) {
        this.text = text;
        this.read = read;
        this.found = found;
    }

    private record Word(Kind kind, String text) {

        boolean fits(int digits) {
            return switch (kind) {
                case CARD_CODE -> digits == 3 || digits == 4;
                case ONE_TIME_CODE -> digits >= 4 && digits <= 8;
                default -> digits >= 4 && digits <= 12;
            };
        }
    }

    private static Stream<Word> words(Kind kind, String words) {
        return Stream.of(words.split(" ")).map(word -> new Word(kind, word));
    }

    static void find(String text, Reading read, List<Secret> found) {
        new NamedSecrets(text, read, found).find();
    }

    private void find() {
        for (int at = 0; at < read.length(); ) {
            at += FIRST[read.at(at)] ? named(at) : 1;
        }
    }

    /** How many signs to go on by. */
    private int named(int at) {
        for (var word : WORDS.getOrDefault(read.at(at), List.of())) {
            var end = at + word.text().length();
            if (read.startsAt(word.text(), at) && standsAlone(at, end)) {
                var behind = after(word, end);
                var hidden = before(word, at) || behind;
                if (hidden || !Digits.isLetter(read.at(at))) {
                    return word.text().length();
                }
            }
        }
        return 1;
    }

    /** A word of letters is none inside another: {@code pin} in {@code shopping}. */
    private boolean standsAlone(int at, int end) {
        if (!Digits.isLetter(read.at(at))) {
            return true;
        }
        var first = read.from(at);
        var behind = read.from(end - 1) + 1;
        return (first == 0 || !isLatin(text.charAt(first - 1)))
                && (behind >= text.length() || !isLatin(text.charAt(behind)));
    }

    private static boolean isLatin(char c) {
        return c < 128 && Character.isLetter(c);
    }

    private boolean after(Word word, int start) {
        if (word.kind() == Kind.PASSWORD && token(start)) {
            return true;
        }
        var digits = Digits.next(read, start, start + GAP);
        var hidden = false;
        var gap = start;
        while (digits.count() > 0 && isSecret(word, digits, read.between(gap, digits.from()), hidden)) {
            hide(word.kind(), digits);
            hidden = true;
            gap = digits.until();
            digits = Digits.next(read, gap, gap + GAP_AGAIN);
        }
        return hidden;
    }

    private boolean isSecret(Word word, Digits digits, String between, boolean again) {
        if (!word.fits(digits.count()) || isSomethingElse(digits)) {
            return false;
        }
        if (again) {
            return LINKED.matcher(between).matches();
        }
        if (SOMETHING_ELSE.matcher(between).find()) {
            return false;
        }
        return POINTED_AT.matcher(between).find()
                || (!ITS_STATE.matcher(between).find()
                        && !DATE.matcher(written(digits)).matches()
                        && !isHotline(digits));
    }

    private boolean before(Word word, int start) {
        var digits = Digits.before(read, start, GAP_BEFORE);
        if (digits.count() == 0 || !word.fits(digits.count()) || isSomethingElse(digits) || isHotline(digits)) {
            return false;
        }
        var between = read.between(digits.until(), start);
        var ahead = read.between(Math.max(0, digits.from() - WHOLE), digits.from());
        if (SOMETHING_ELSE.matcher(between).find()
                || SOMETHING_ELSE.matcher(ahead).find()
                || between.matches(".*[,，].*")) {
            return false;
        }
        var alone = between.isEmpty() || between.matches("[(（「“\"]");
        var long6 = word.kind() == Kind.CARD_CODE || digits.count() == WHOLE;
        var said = between.matches(".*(?:是|为|就是|is|as).*") && !between.contains("不是");
        return (said || (alone && long6)) && hide(word.kind(), digits);
    }

    /** A password of letters and digits, said right behind the word. */
    private boolean token(int start) {
        for (int at = start; at <= start + WHOLE && at < read.length(); at++) {
            var sign = read.at(at);
            if (Digits.isLetter(sign) || read.isDigit(at)) {
                var match = TOKEN.matcher(text).region(read.from(at), text.length());
                if (match.lookingAt() && isPassword(match.group(), read.between(start, at), start)) {
                    found.add(new Secret(Kind.PASSWORD, match.start(), match.end()));
                    return true;
                }
                if (!read.startsAt("is", at)) {
                    return false;
                }
                at++;
            }
        }
        return false;
    }

    private boolean isPassword(String token, String between, int start) {
        if (!JUST_SAID.matcher(between).matches()) {
            return false;
        }
        var letters = token.chars().anyMatch(Character::isLetter);
        var others = token.chars().anyMatch(c -> !Character.isLetter(c) && c != '.');
        var chinese = start > 0 && !Digits.isLetter(read.at(start - 1));
        return letters && (others || (chinese && !between.isEmpty()));
    }

    private boolean isSomethingElse(Digits digits) {
        var ahead = read.at(digits.from() - 1);
        return ahead == '¥'
                || ahead == '￥'
                || ahead == '$'
                || UNIT.matcher(read.between(digits.until(), digits.until() + 8))
                        .find()
                || AMOUNT.matcher(written(digits)).matches();
    }

    /** 95588, 10086, 12345 and their like. */
    private boolean isHotline(Digits digits) {
        return digits.count() == 5
                && read.between(digits.from(), digits.until()).matches("(?:95|96|10|12|11)\\d{3}");
    }

    private String written(Digits digits) {
        return text.substring(read.from(digits.from()), read.from(digits.until() - 1) + 1);
    }

    private boolean hide(Kind kind, Digits digits) {
        var last = digits.until() - 1;
        var end = read.from(last) + Character.charCount(text.codePointAt(read.from(last)));
        found.add(new Secret(kind, read.from(digits.from()), end));
        return true;
    }
}
