package io.jinqiao.gaps.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.conversation.MessageView;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuestionsTest {

    private final ConversationId talk = ConversationId.next();
    private final Actor wang = Actor.of(CustomerId.next());
    private final Actor lin = Actor.of(StaffId.next());
    private final List<MessageView> messages = new ArrayList<>();

    @Test
    void theFirstWordsThatSaySomethingAnswerTheLastQuestion() {
        says(wang, "你好");
        says(wang, "数字人民币钱包能注销吗");
        says(lin, "您好，请稍等。");
        says(lin, "可以的，先把余额转出，再在钱包设置里点注销。");
        says(lin, "还有其他问题吗");

        assertThat(Questions.byHand(messages)).singleElement().satisfies(answered -> {
            assertThat(answered.question().number()).isEqualTo(2);
            assertThat(answered.answer().number()).isEqualTo(4);
        });
    }

    @Test
    void anAnswerFromAnArticleIsNotByHand() {
        says(wang, "数字人民币钱包能注销吗");
        messages.add(message(lin, "可以的，先把余额转出，再点注销。", Map.of("article", "x", "version", 1)));
        says(lin, "注销之后就不能再收款了，请您留意。");

        assertThat(Questions.byHand(messages)).isEmpty();
    }

    @Test
    void noneOfTheseRefersToTheQuestionBeforeIt() {
        says(wang, "数字人民币钱包能注销吗");
        says(Actor.MACHINE, "请选择");
        says(wang, "都不是");

        assertThat(Questions.upTo(messages, 3))
                .hasValueSatisfying(question -> assertThat(question.number()).isEqualTo(1));
    }

    @Test
    void greetingsAndCallsForAPersonAreNoQuestions() {
        for (var words : List.of("你好", "转人工", "嗯嗯", "谢谢", "?", "hello")) {
            says(wang, words);
        }
        assertThat(Questions.upTo(messages, 6)).isEmpty();
    }

    private void says(Actor who, String words) {
        messages.add(message(who, words, null));
    }

    private MessageView message(Actor who, String words, Map<String, Object> detail) {
        var number = messages.size() + 1;
        return new MessageView(
                talk,
                number,
                "m" + number,
                who,
                MessageView.Kind.TEXT,
                words,
                detail,
                Instant.EPOCH.plusSeconds(number));
    }
}
