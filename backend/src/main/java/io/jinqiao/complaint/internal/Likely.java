package io.jinqiao.complaint.internal;

import static java.util.stream.Collectors.toSet;

import io.jinqiao.complaint.Account;
import io.jinqiao.complaint.Account.Regime;
import io.jinqiao.complaint.ComplaintView.Grade;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What a complaint probably is before anybody has read it, by its words; a person decides (CP2). */
final class Likely {

    private static final Pattern URGENT = Pattern.compile(
            "冻结|止付|限制(交易|使用)|盗刷|盗取|被盗|异常(交易|资金|转账)|不明(扣款|交易|转账)|转走|骗|威胁|人身|安全受|救命|自杀|急用"
                    + "|\\bfrozen?\\b|freez|unauthori[sz]ed|stolen|fraud|threat|my safety",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CONTROL =
            Pattern.compile("反洗钱|非柜面|账户(被)?(管控|限制)|限制非柜面|money.launder", Pattern.CASE_INSENSITIVE);

    private static final Pattern CREDIT = Pattern.compile("征信|信用报告|credit report", Pattern.CASE_INSENSITIVE);

    private static final int ALIKE_PERCENT = 35;

    private Likely() {}

    static Grade grade(Account account) {
        var words = account.subject() + " " + account.facts();
        return URGENT.matcher(words).find() ? Grade.URGENT : Grade.ORDINARY;
    }

    static Regime regime(String words) {
        if (CONTROL.matcher(words).find()) {
            return Regime.AML_CONTROL;
        }
        return CREDIT.matcher(words).find() ? Regime.CREDIT_REPORT : Regime.ORDINARY;
    }

    /** Whether two accounts of one person seem to be about one matter: a product in common, or enough words. */
    static boolean sameMatter(Account one, Account other) {
        var business = one.business();
        return one.products().stream().anyMatch(other.products()::contains)
                || (business != null && business.equals(other.business()))
                || percentAlike(one.subject() + one.facts(), other.subject() + other.facts()) >= ALIKE_PERCENT;
    }

    /** How many of the shorter text's pairs of letters the other has as well. */
    static int percentAlike(String one, String other) {
        var mine = pairs(one);
        var theirs = pairs(other);
        var fewer = Math.min(mine.size(), theirs.size());
        if (fewer == 0) {
            return 0;
        }
        var common = mine.stream().filter(theirs::contains).count();
        return (int) (common * 100 / fewer);
    }

    private static Set<String> pairs(String text) {
        var letters = text.replaceAll("[\\s\\p{Punct}，。！？、；：“”（）]", "");
        return IntStream.range(0, Math.max(0, letters.length() - 1))
                .mapToObj(at -> letters.substring(at, at + 2))
                .collect(toSet());
    }
}
