package io.jinqiao.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamelessTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "卡号6222 0212 3456 7890，怎么挂失 | 卡号＊＊，怎么挂失",
                "我的电话138-1234-5678能改吗 | 我的电话＊＊能改吗",
                "身份证11010119900307451X过期了 | 身份证＊＊过期了",
                "验证码是482913，没收到钱 | 验证码是＊＊，没收到钱",
                "发到 wang.fang@example.com 行吗 | 发到 ＊＊ 行吗",
                "我叫李小明，卡丢了 | 我叫＊＊，卡丢了",
                "王芳的卡怎么补 | ＊＊的卡怎么补",
                "转账5000元要多久 | 转账5000元要多久",
                "我是新客户，怎么开户 | 我是新客户，怎么开户",
                "利率3.85%的贷款还有吗 | 利率3.85%的贷款还有吗"
            })
    void whatCouldNameSomebodyIsTakenOutAndTheQuestionStays(String said, String kept) {
        assertThat(Nameless.words(said, List.of("王芳", ""))).isEqualTo(kept);
    }
}
