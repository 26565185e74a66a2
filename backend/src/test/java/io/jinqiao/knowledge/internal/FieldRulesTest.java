package io.jinqiao.knowledge.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.jinqiao.kernel.Refused;
import io.jinqiao.knowledge.ArticleView.Field;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldRulesTest {

    @ParameterizedTest
    @CsvSource({
        "年利率, 3.6起, %",
        "手续费, '0.1%，最低50，最高260', 元/笔",
        "手续费, 0.1, %",
        "起购金额, 1或10000, 元（以说明书为准）",
        "起点金额, '50,000', 元",
        "期限, 36, 个月",
        "办理时间, 1—5, 工作日",
        "生效日期, 2026-12-01, ''",
        "实时转账退回, 当日, 通常",
        "Fee, 12.50, CNY",
    })
    void whatABankWritesIsTaken(String name, String value, String unit) {
        assertThatCode(() -> FieldRules.check(new Field(name, value, unit))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "手续费, 免费, 元, knowledge.bad-number",
        "手续费, '1,23.4', 元, knowledge.bad-number",
        "年利率, 1.2.3, %, knowledge.bad-number",
        "年利率, 365, %, knowledge.bad-number",
        "年利率, 3.65, 元, knowledge.bad-unit",
        "年费, 100, '', knowledge.bad-unit",
        "期限, 36, 元, knowledge.bad-unit",
        "生效日期, 明天, '', knowledge.bad-date",
        "'', 36, 元, knowledge.bad-field",
        "期限, '', 月, knowledge.bad-field",
    })
    void whatCannotBeIsRefusedWithItsCode(String name, String value, String unit, String code) {
        var refused = catchThrowableOfType(Refused.class, () -> FieldRules.check(new Field(name, value, unit)));

        assertThat(refused.code()).isEqualTo(code);
    }
}
