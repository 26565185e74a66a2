package io.jinqiao.dialogue.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.kernel.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;

/** Which words begin a flow, and which begin none. */
class OpenerModuleTest extends DialogueTalk {

    OpenerModuleTest(Parts parts) {
        super(parts);
    }

    @ParameterizedTest
    @CsvSource({
        "block-card, 我的银行卡好像弄丢了",
        "block-card, 我要挂失尾号8821的储蓄卡",
        "block-card, 卡被偷了赶紧帮我锁上",
        "block-card, please block my debit card it was stolen",
        "raise-credit-line, 信用卡额度太低了想提额",
        "dispute-transaction, 账单里有一笔不是我消费的",
        "book-branch, 我想约下周去网点开个户",
        "check-progress, 查一下我的工单办到哪了",
        "raise-transfer-limit, 帮我把手机银行的转账限额提高到20万",
    })
    void wishesBeginTheirFlow(String flow, String words) {
        var language = words.codePoints().allMatch(c -> c < 128) ? Language.EN : Language.ZH;
        assertThat(opener.begins(words, language))
                .hasValueSatisfying(
                        opening -> assertThat(opening.version().flow()).isEqualTo(flow));
    }

    @ParameterizedTest
    @CsvSource({
        "卡丢了怎么办",
        "挂失要多少钱",
        "信用卡额度怎么提",
        "转账限额是多少",
        "我想买理财",
        "跨境汇款手续费",
        "我想贷款买房",
        "钱转错了",
        "你好",
        "今天天气不错",
        "How do I block my card",
        "What is the transfer limit",
        "the weather is nice",
    })
    void questionsAndOtherWishesBeginNone(String words) {
        var language = words.codePoints().allMatch(c -> c < 128) ? Language.EN : Language.ZH;
        assertThat(opener.begins(words, language)).isEmpty();
    }

    /** What customers ask of the demo bank's articles is answered, and begins no flow about something else. */
    @Test
    void fewQuestionsToTheKnowledgeBaseBeginAFlowOfAnotherBusiness() throws IOException {
        var begun = new ArrayList<String>();
        var all = 0;
        for (var asked : knowledge()) {
            all++;
            var opening = opener.begins(asked.words(), asked.language());
            opening.filter(each -> !each.flow().business().startsWith(asked.firstTwoLevels()))
                    .ifPresent(each ->
                            begun.add(asked.words() + " → " + each.version().flow() + " " + each.likeness()));
        }
        assertThat(all).isGreaterThan(1000);
        assertThat(begun).hasSizeLessThan(all / 200);
    }

    private record Asked(String words, Language language, String firstTwoLevels) {}

    @SuppressWarnings("unchecked")
    private static List<Asked> knowledge() throws IOException {
        var asked = new ArrayList<Asked>();
        try (var files = Files.list(Path.of("src/main/resources/demo/knowledge"))) {
            for (var file : files.toList()) {
                for (var article : (List<Map<String, Object>>) new Yaml().load(Files.readString(file))) {
                    var business = article.get("business").toString().replaceAll("\\.[^.]*$", "");
                    for (var language : Language.values()) {
                        var wording = (Map<String, Object>) article.getOrDefault(language.code(), Map.of());
                        ((List<String>) wording.getOrDefault("questions", List.of()))
                                .forEach(words -> asked.add(new Asked(words, language, business)));
                    }
                }
            }
        }
        return asked;
    }
}
