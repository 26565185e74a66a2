package io.jinqiao.assistant.internal;

import io.jinqiao.assistant.events.AnswerRated;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.conversation.MessageView;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.knowledge.Knowledge;
import io.jinqiao.knowledge.SimilarQuestion;
import io.jinqiao.language.Languages;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A customer says whether an answer helped; saying the same again changes nothing. */
record RateAnswer(ConversationId conversation, long number, boolean useful, CustomerId by) {

    @UseCase
    static class Handler {

        private static final String RATE = """
                insert into assistant.usefulness as known (conversation_id, number, useful)
                values (:conversation, :number, :useful)
                on conflict (conversation_id, number) do update set useful = excluded.useful
                 where known.useful <> excluded.useful
                """;

        private static final int REMEMBERED = 10;

        private final Conversations conversations;
        private final Knowledge knowledge;
        private final JdbcClient jdbc;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                Conversations conversations,
                Knowledge knowledge,
                JdbcClient jdbc,
                ApplicationEventPublisher events,
                Clock clock) {
            this.conversations = conversations;
            this.knowledge = knowledge;
            this.jdbc = jdbc;
            this.events = events;
            this.clock = clock;
        }

        void handle(RateAnswer command) {
            if (!conversations.get(command.conversation()).customer().equals(command.by())) {
                throw Refused.forbidden("conversation.not-yours", "Somebody else's conversation");
            }
            var answer = answer(command);
            if (changed(command)) {
                if (command.useful()) {
                    learn(command, answer);
                }
                events.publishEvent(new AnswerRated(
                        command.conversation(),
                        command.by(),
                        command.number(),
                        ArticleId.of(String.valueOf(answer.get("article"))),
                        ((Number) answer.getOrDefault("version", 0)).intValue(),
                        command.useful(),
                        Actor.of(command.by()),
                        clock.instant()));
            }
        }

        /** What helped is found by these words from now on. */
        private void learn(RateAnswer command, Map<String, Object> answer) {
            var story = new Story(conversations.since(
                    command.conversation(), Math.max(0, command.number() - REMEMBERED), REMEMBERED));
            story.customerWordsBefore(command.number()).stream()
                    .findFirst()
                    .filter(asked -> asked.detail() == null)
                    .ifPresent(asked -> knowledge.learn(new SimilarQuestion(
                            ArticleId.of(String.valueOf(answer.get("article"))),
                            Languages.of(asked.text()).language(),
                            asked.text(),
                            SimilarQuestion.Source.CUSTOMER_CONFIRMED,
                            Actor.of(command.by()))));
        }

        private boolean changed(RateAnswer command) {
            return jdbc.sql(RATE)
                            .param("conversation", command.conversation().value())
                            .param("number", command.number())
                            .param("useful", command.useful())
                            .update()
                    > 0;
        }

        private Map<String, Object> answer(RateAnswer command) {
            return conversations.since(command.conversation(), command.number() - 1, 1).stream()
                    .filter(message -> message.number() == command.number())
                    .filter(message -> message.kind() == MessageView.Kind.ANSWER)
                    .map(MessageView::detail)
                    .filter(detail -> detail != null && detail.get("article") != null)
                    .findFirst()
                    .orElseThrow(() -> Refused.notFound("assistant.unknown-answer", "No answer has this number"));
        }
    }
}
