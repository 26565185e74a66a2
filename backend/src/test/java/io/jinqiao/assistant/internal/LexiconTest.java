package io.jinqiao.assistant.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

class LexiconTest {

    private static final Lexicon LEXICON = Lexicon.load();

    @ParameterizedTest
    @CsvSource(textBlock = """
            转人工, true
            人工客服, true
            我要人工服务, true
            麻烦转人工！, true
            你好，转人工, true
            好的，谢谢, true
            human please, true
            房贷转人工, false
            转账的事要人工, false
            agent please about my loan, false
            房贷怎么提前还, false
            """)
    void aCallForAPersonSaysNothingOfTheBusiness(String words, boolean nothingElse) {
        assertThat(Lexicon.saysNothingElse(words, LEXICON.hear(words))).isEqualTo(nothingElse);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            转人工, HUMAN
            轉人工, HUMAN
            请转人工, HUMAN
            人工！, HUMAN
            人工, HUMAN
            帮我转人工客服谢谢, HUMAN
            我要找真人, HUMAN
            有没有人啊, HUMAN
            能不能转人工, HUMAN
            怎么还不转人工, HUMAN
            要不转人工吧, HUMAN
            不要机器人回答我, HUMAN
            你这个说不清楚 叫个人来, HUMAN
            human, HUMAN
            Human please!, HUMAN
            I want to talk to a real person, HUMAN
            let me speak to someone, HUMAN
            Can I talk to an agent?, HUMAN
            agent, HUMAN
            connect me to an agent, HUMAN
            我不想活了, SELF_HARM
            钱全没了 活不下去了, SELF_HARM
            I want to end my life, SELF_HARM
            I just don't want to live anymore, SELF_HARM
            我被骗了, FRAUD
            刚给骗子转了五万块, FRAUD
            我刚刚转了钱给骗子怎么办, FRAUD
            我被骗了三万块钱, FRAUD
            对方让我把钱转到安全账户, FRAUD
            他让我开屏幕共享, FRAUD
            我的卡被盗刷了, FRAUD
            我把验证码告诉了一个陌生人, FRAUD
            I think I have been scammed, FRAUD
            someone used my card without asking, FRAUD
            I gave the code to someone on the phone, FRAUD
            我要投诉, COMPLAINT
            我要投訴你們, COMPLAINT
            投诉你们的客户经理, COMPLAINT
            客户经理骗我买了理财, COMPLAINT
            I want to make a complaint, COMPLAINT
            I'd like to complain about your staff, COMPLAINT
            再不解决我就打12378, ESCALATION
            我要找律师起诉你们, ESCALATION
            I will report this to the ombudsman, ESCALATION
            你们太过分了, ANGER
            什么破银行, ANGER
            垃圾客服, ANGER
            This is outrageous, ANGER
            I am sick of this, ANGER
            等了两个小时了, DISPLEASED
            都不是, UNHELPFUL
            None of these, UNHELPFUL
            这不是我要问的, UNHELPFUL
            that didn't help, UNHELPFUL
            你好, HELLO
            您好！, HELLO
            Hello!, HELLO
            谢谢, THANKS
            好的，谢谢, THANKS
            Thanks a lot, THANKS
            再见, BYE
            你是机器人吗？, WHO
            are you human?, WHO
            """)
    void hears(String words, Signal signal) {
        assertThat(LEXICON.hear(words).signals()).contains(signal);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            人工智能基金能买吗, HUMAN
            不用转人工, HUMAN
            先不要转人工 我再看看, HUMAN
            不需要人工客服, HUMAN
            人工客服几点上班, HUMAN
            客服说要等三天, HUMAN
            I don't need a human, HUMAN
            do you have a human resources department, HUMAN
            are you human?, HUMAN
            我还没被骗 就是问问, FRAUD
            怎么防止被骗, FRAUD
            没有被盗刷 只是不认识这笔, FRAUD
            盗刷登记后多久有结果, FRAUD
            转账提示涉嫌诈骗不让转, FRAUD
            I have not been scammed, FRAUD
            我不是要投诉, COMPLAINT
            不想投诉 只想问清楚, COMPLAINT
            投诉电话是多少, COMPLAINT
            投诉进度在哪里查, COMPLAINT
            I don't want to complain about it, COMPLAINT
            how long does a complaint take, COMPLAINT
            定期存款死期能取吗, SELF_HARM
            急死我了, SELF_HARM
            我不想死 我就是着急, SELF_HARM
            没有生气 就是问问, DISPLEASED
            好的信用卡怎么申请, THANKS
            你好请问怎么挂失, HELLO
            怎么取消没有用的服务, UNHELPFUL
            """)
    void doesNotHear(String words, Signal signal) {
        assertThat(LEXICON.hear(words).signals()).doesNotContain(signal);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            信用卡年费怎么收, 0
            我很着急, 1
            等太久了, 1
            怎么还没到账？？？, 2
            WHERE IS MY MONEY GONE, 2
            太过分了, 2
            我要投诉你们, 2
            叫你们领导来, 2
            我要曝光你们, 3
            我要打12378, 3
            我被骗了, 4
            我要砸了你们网点, 4
            我不想活了, 4
            """)
    void knowsHowUpsetSomebodyIs(String words, int emotion) {
        assertThat(LEXICON.hear(words).level()).isEqualTo(emotion);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            我要投訴你們, 我要投訴
            验证码我告诉了那个人, 验证码我告诉了
            I have BEEN  SCAMMED, BEEN  SCAMMED
            """)
    void keepsTheWordsAsTheyWereWritten(String words, String trigger) {
        assertThat(LEXICON.hear(words).grave()).extracting(Heard.Trigger::words).contains(trigger);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            你们客服说：“您可以去投诉”，我没想去, COMPLAINT
            《投诉那些事》这本书能用积分换吗, COMPLAINT
            万一被盗刷了银行赔吗, FRAUD
            if I get scammed what do you do, FRAUD
            """)
    void overlooksQuotationsTitlesAndWhatIfs(String words, Signal signal) {
        assertThat(LEXICON.hear(words).signals()).doesNotContain(signal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "？？", "👍", "\u202E转账\u202C", "信用卡"})
    void findsNothingInWordsThatGiveNothingAway(String words) {
        assertThat(LEXICON.hear(words).signals()).isEmpty();
    }

    /** Danger, complaints and the wish for a person come first, so a flow that begins with such words never begins. */
    @Test
    void noShippedFlowBeginsWithWordsThatCallAPerson() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/demo/flows"))) {
            assertThat(files.flatMap(LexiconTest::beginnings)
                            .filter(words -> LEXICON.hear(words)
                                    .has(
                                            Signal.HUMAN,
                                            Signal.FRAUD,
                                            Signal.SELF_HARM,
                                            Signal.VIOLENCE,
                                            Signal.COMPLAINT,
                                            Signal.ESCALATION,
                                            Signal.ANGER)))
                    .isEmpty();
        }
    }

    private static Stream<String> beginnings(Path file) {
        try (var text = Files.newBufferedReader(file)) {
            Map<String, Map<String, List<String>>> flow = new Yaml().load(text);
            return flow.getOrDefault("begins", Map.of()).values().stream().flatMap(List::stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
