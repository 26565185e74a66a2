package io.jinqiao.conversation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.conversation.MessageView;
import io.jinqiao.conversation.NewMessage;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Refused;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MessageTextTest {

    @Test
    void anyScriptIsWelcome() {
        assertThat(objection("信用卡年费怎么收？ 🏦 שלום <script>alert(1)</script>")).isEmpty();
    }

    @Test
    void lengthIsCountedInCharactersNotInUnits() {
        assertThat(objection("🏦".repeat(4_000))).isEmpty();
        assertThat(objection("🏦".repeat(4_001))).contains("conversation.text-too-long");
    }

    @Test
    void whatCannotBeStoredIsRefused() {
        assertThat(objection("\0")).contains("conversation.text-malformed");
        assertThat(objection("a\uD83C")).contains("conversation.text-malformed");
        assertThat(objection("\uDFE6a")).contains("conversation.text-malformed");
        assertThat(objection("\uD83Ca")).contains("conversation.text-malformed");
    }

    @Test
    void nothingIsNotAMessage() {
        assertThat(objection(" \n ")).contains("conversation.text-empty");
    }

    @Test
    void anEventNeedsNoWords() {
        assertThat(MessageText.objection(message("1", MessageView.Kind.EVENT, "")))
                .isEmpty();
    }

    @Test
    void aClientIdHasOneToSixtyFourCharacters() {
        assertThat(MessageText.objection(message("", MessageView.Kind.TEXT, "x")))
                .isPresent();
        assertThat(MessageText.objection(message("x".repeat(64), MessageView.Kind.TEXT, "x")))
                .isEmpty();
        assertThat(MessageText.objection(message("x".repeat(65), MessageView.Kind.TEXT, "x")))
                .isPresent();
    }

    private static Optional<String> objection(String text) {
        return MessageText.objection(message("1", MessageView.Kind.TEXT, text)).map(Refused::code);
    }

    private static NewMessage message(String clientId, MessageView.Kind kind, String text) {
        return new NewMessage(ConversationId.next(), Actor.SYSTEM, clientId, kind, text, null);
    }
}
