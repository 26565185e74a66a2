package io.jinqiao.complaint.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.complaint.Account;
import io.jinqiao.complaint.Account.CaseType;
import io.jinqiao.complaint.Account.Regime;
import io.jinqiao.complaint.ComplaintView.Grade;
import java.util.List;
import org.junit.jupiter.api.Test;

class LikelyTest {

    @Test
    void aFrozenAccountStolenMoneyAndDangerAreUrgent() {
        assertThat(Likely.grade(account("账户被冻结", "工资卡昨天起用不了"))).isEqualTo(Grade.URGENT);
        assertThat(Likely.grade(account("My card", "There is an unauthorised payment")))
                .isEqualTo(Grade.URGENT);
        assertThat(Likely.grade(account("排队太久", "网点只开了一个窗口"))).isEqualTo(Grade.ORDINARY);
    }

    @Test
    void controlledAccountsAndCreditReportsHaveTermsOfTheirOwn() {
        assertThat(Likely.regime("你们说是反洗钱管控")).isEqualTo(Regime.AML_CONTROL);
        assertThat(Likely.regime("我的征信上有一笔不是我的贷款")).isEqualTo(Regime.CREDIT_REPORT);
        assertThat(Likely.regime("服务态度差")).isEqualTo(Regime.ORDINARY);
    }

    @Test
    void theSameMatterIsKnownByItsWordsOrItsProduct() {
        var first = account("贷款审批太慢", "房贷申请提交一个月了没有任何答复");
        assertThat(Likely.sameMatter(first, account("房贷没答复", "申请提交一个月了，还是没有答复")))
                .isTrue();
        assertThat(Likely.sameMatter(first, account("信用卡年费", "没用过的卡扣了年费"))).isFalse();
    }

    private static Account account(String subject, String facts) {
        return new Account(
                CaseType.COMPLAINT,
                Regime.ORDINARY,
                subject,
                facts,
                "",
                null,
                List.of(),
                "",
                List.of(),
                List.of(),
                null);
    }
}
