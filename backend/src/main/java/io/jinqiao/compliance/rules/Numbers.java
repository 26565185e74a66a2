package io.jinqiao.compliance.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Numbers that belong to a person, however they are written: with spaces or hyphens, in Chinese numerals, in full width.
 * Cards are told by their check digit (ISO/IEC 7812), identity numbers by theirs (GB 11643); where the words before a number call
 * it one, a wrong check digit is a slip of the hand and excuses nothing.
 */
final class Numbers {

    private static final String CHINESE = "〇零一二三四五六七八九○零壹贰叁肆伍陆柒捌玖幺";
    private static final String AS_DIGITS = "0012345678900123456789" + "1";

    private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String ID_CHECKS = "10X98765432";
    private static final Pattern ID =
            Pattern.compile("[1-9]\\d{5}(?:18|19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dX]");
    private static final Pattern MOBILE = Pattern.compile("(?:86)?(1[3-9]\\d{9})");

    private static final int SHORTEST = 11;
    private static final int CALLED = 12;

    private static final Pattern CALLED_CARD =
            Pattern.compile("(?:卡号|银行卡|储蓄卡|借记卡|信用卡|card(?: number)?)[^\\d。；！？;!?\\n]{0,8}$");
    private static final Pattern CALLED_ID = Pattern.compile("(?:身份证|证件号|id (?:card|number))[^\\d。；！？;!?\\n]{0,8}$");

    /** A password, code or security code together with its digits. */
    private static final Pattern SECRET = Pattern.compile(
            "(?:密码|验证码|校验码|动态码|动态口令|短信码|安全码|交易码|取款码|cvv2?|cvc2?|\\bpin\\b|passcode|password|one-time code|\\botp\\b)"
                    + "(?![^，。；！？,;!?\\n]{0,10}(?:拨打|致电|热线|发送|编辑|短信至|客服|位|次|分钟|小时|个月|日内|天))"
                    + "[^\\d，。；！？,;!?\\n]{0,8}(\\d{3,8})(?!\\d|位|次|分钟|小时|个|天|月|年|%|元|秒)");

    private Numbers() {}

    /** A run of digits in the normal text; {@code to} is exclusive, {@code before} the words that led to it. */
    record Run(String digits, int from, int to, String before) {

        boolean card() {
            return digits.length() >= 15
                    && digits.length() <= 19
                    && digits.matches("\\d+")
                    && !digits.matches("(\\d)\\1+")
                    && (luhn(digits) || (CALLED_CARD.matcher(before).find() && !id()));
        }

        boolean id() {
            return ID.matcher(digits).matches()
                    && (check(digits) == digits.charAt(17)
                            || CALLED_ID.matcher(before).find());
        }

        /** Empty when it is no mobile number. */
        String mobile() {
            var match = MOBILE.matcher(digits);
            return match.matches() ? match.group(1) : "";
        }
    }

    static List<Run> runs(String text) {
        var runs = new ArrayList<Run>();
        for (int i = 0; i < text.length(); i++) {
            if (digit(text, i) != 0 && (i == 0 || !isLetter(text.charAt(i - 1)))) {
                var run = run(text, i);
                if (run.digits().length() >= SHORTEST) {
                    runs.add(run);
                }
                i = run.to() - 1;
            }
        }
        return runs;
    }

    static List<Run> secrets(String text) {
        return SECRET.matcher(text)
                .results()
                .map(match -> new Run(match.group(1), match.start(1), match.end(1), ""))
                .toList();
    }

    private static Run run(String text, int from) {
        var digits = new StringBuilder();
        var to = from;
        for (int i = from; i < text.length(); i++) {
            var digit = digit(text, i);
            if (digit != 0) {
                digits.append(digit);
                to = i + 1;
            } else if (i - to >= 2 || !isBetween(text, i)) {
                break;
            }
        }
        return new Run(digits.toString(), from, to, text.substring(Math.max(0, from - CALLED), from));
    }

    /** A comma only between numerals in words, as amounts have theirs between digits. */
    private static boolean isBetween(String text, int place) {
        var c = text.charAt(place);
        return " -·._".indexOf(c) >= 0
                || (",、".indexOf(c) >= 0
                        && place > 0
                        && place + 1 < text.length()
                        && CHINESE.indexOf(text.charAt(place - 1)) >= 0
                        && CHINESE.indexOf(text.charAt(place + 1)) >= 0);
    }

    /** As a Latin digit or the X that ends an identity number, 0 where it is none. */
    private static char digit(String text, int place) {
        var c = text.charAt(place);
        if (c >= '0' && c <= '9') {
            return c;
        }
        if (c == 'x' && place >= 2 && Character.isDigit(text.charAt(place - 1)) && !next(text, place)) {
            return 'X';
        }
        var chinese = CHINESE.indexOf(c);
        return chinese < 0 ? 0 : AS_DIGITS.charAt(chinese);
    }

    private static boolean next(String text, int place) {
        return place + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(place + 1))
                && text.charAt(place + 1) < 128;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean luhn(String digits) {
        var sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            var digit = digits.charAt(digits.length() - 1 - i) - '0';
            var weighed = i % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }

    private static char check(String id) {
        var sum = 0;
        for (int i = 0; i < ID_WEIGHTS.length; i++) {
            sum += (id.charAt(i) - '0') * ID_WEIGHTS[i];
        }
        return ID_CHECKS.charAt(sum % 11);
    }
}
