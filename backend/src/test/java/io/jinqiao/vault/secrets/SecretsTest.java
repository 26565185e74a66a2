package io.jinqiao.vault.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.jinqiao.vault.secrets.Secrets.Kind;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            验证码是123456                        | 验证码是******
            验证码123456                          | 验证码******
            验证码：8 8 2 1 3 4                   | 验证码：******
            验 证 码 ： 1 2 3 4 5 6               | 验 证 码 ： ******
            验-证-码 1.2.3.4.5.6                  | 验-证-码 ******
            验证码１２３４５６                     | 验证码******
            验证码是一二三四五六                   | 验证码是******
            验证码是壹贰叁肆伍陆                   | 验证码是******
            验证码是①②③④⑤⑥                  | 验证码是******
            验证码 1二3四5六                       | 验证码 ******
            验证码是1，2，3，4，5，6               | 验证码是******
            验证码是1O2l34                         | 验证码是******
            你好，短信验证码 527193，请帮我办理     | 你好，短信验证码 ******，请帮我办理
            我收到的验证码是 482910 对吗            | 我收到的验证码是 ****** 对吗
            驗證碼是123456                        | 驗證碼是******
            yzm 123456                            | yzm ******
            我的動態碼是 1234 校验码 445566         | 我的動態碼是 1234 校验码 ******
            123456 是我的验证码                    | ****** 是我的验证码
            123456（验证码）                       | ******（验证码）
            密码是135790                           | 密码是******
            我的取款密码 246810 你帮我看看          | 我的取款密码 ****** 你帮我看看
            登录密码：Abc@12345                    | 登录密码：******
            密码Wang1985!                          | 密码******
            密码是abcdefg                          | 密码是******
            密 码 就 是 Qwer1234                    | 密 码 就 是 ******
            mima 888888                           | mima ******
            密码忘了，是不是147258                  | 密码忘了，是不是******
            密码123456或者654321                   | 密码******或者******
            密码是1985-06-12                       | 密码是******
            my password is Hunter2!               | my password is ******
            PIN: 4821                             | PIN: ******
            p i n 4821                            | p i n ******
            ＰＩＮ　４８２１                         | ＰＩＮ　******
            the OTP I got is 998877               | the OTP I got is ******
            verification code: 12 34 56           | verification code: ******
            CVV 123                               | CVV ******
            c.v.v 1 2 3                           | c.v.v ******
            ＣＶＶ２：８９０                         | ＣＶＶ２：******
            сvv 123                               | сvv ******
            安全码是三二一                          | 安全码是******
            卡背面三位是456                         | 卡背面三位是******
            security code 4567                    | security code ******
            123 is the cvv                        | ****** is the cvv
            """)
    void aSecretIsHiddenHoweverItIsWritten(String written, String kept) {
        assertThat(Secrets.clean(written).text()).isEqualTo(kept);
    }

    @Test
    void theTrackOfACardIsHiddenWhole() {
        assertThat(Secrets.clean("读出来是 %B6299990000000017^WANG/FANG^28091010000000000? 这样")
                        .text())
                .isEqualTo("读出来是 ****** 这样");
        assertThat(Secrets.clean(";6299990000000017=28091010000000000?").kinds())
                .containsExactly(Kind.TRACK);
        assertThat(Secrets.clean("卡有效期 09/28").text()).isEqualTo("卡有效期 ******");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我想转账5000元到622299990000000017",
                "密码输错3次被锁了",
                "密码锁定24小时后才能用吗",
                "忘记密码了，我的手机号是13800001234",
                "验证码收不到，手机13800001234",
                "验证码60秒就过期了",
                "验证码5分钟内有效",
                "验证码等了1000秒也没来",
                "95588发来的验证码收不到",
                "验证码没收到，打95588也打不通",
                "10086发的验证码吗",
                "密码是6位数字吗",
                "密码2026年11月23日改过",
                "改密码以后订单号20261123001不见了",
                "卡号后四位1234，密码忘了怎么办",
                "尾号1234的卡取款密码忘了",
                "尾号123456 验证码收不到",
                "我输入密码后转了5,000.00元",
                "密码错误，错误代码1004",
                "交易密码连续输错，扣了2000块",
                "订单20261123，金额12345.67",
                "我的客户号是C20180317",
                "工单T202611230001什么时候好",
                "2026-11-23 到期的存单 100000 元",
                "身份证号 11010519491231002X",
                "我的卡是6299990000000017",
                "密码是什么",
                "密码怎么改",
                "请问验证码是谁发的",
                "安全码是什么意思",
                "安全码在卡背面",
                "一二三四五，上山打老虎",
                "一万二千三百元",
                "shopping 1234 items",
                "spinning class costs 1234",
                "my password is wrong",
                "my password is incorrect, what now",
                "password expired after 90 days",
                "I never got the verification code, my phone is 13800001234",
                "the code expires within 3000 seconds",
                "order number 123456",
                "身份证有效期至2028年09月28日",
                "",
                "。",
                "******"
            })
    void whatIsNoSecretStays(String written) {
        var clean = Secrets.clean(written);

        assertThat(clean.text()).isSameAs(written);
        assertThat(clean.kinds()).isEmpty();
    }

    @Test
    void itSaysWhatWasHidden() {
        assertThat(Secrets.clean("验证码123456，密码是Abc12345，cvv 123").kinds())
                .containsExactlyInAnyOrder(Kind.ONE_TIME_CODE, Kind.PASSWORD, Kind.CARD_CODE);
    }

    @Test
    void whatIsCleanStaysAsItIs() {
        var once = Secrets.clean("验证码是123456").text();

        assertThat(Secrets.clean(once).text()).isSameAs(once);
    }

    @Property(tries = 2000)
    void anyWordsAreReadToTheEnd(@ForAll String before, @ForAll String after) {
        assertThatCode(() -> Secrets.clean(before + "验证码" + after)).doesNotThrowAnyException();
        assertThatCode(() -> Secrets.clean(before + "pin 12" + after + "34 密码")).doesNotThrowAnyException();
    }
}
