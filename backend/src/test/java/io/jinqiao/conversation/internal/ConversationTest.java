package io.jinqiao.conversation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinqiao.conversation.Closing;
import io.jinqiao.conversation.internal.Conversation.Assigned;
import io.jinqiao.conversation.internal.Conversation.Closed;
import io.jinqiao.conversation.internal.Conversation.Waiting;
import io.jinqiao.conversation.internal.Conversation.WithAssistant;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ConversationTest {

    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
    private static final Instant TEN = NINE.plusSeconds(3_600);
    private static final Closing SOLVED = new Closing(Closing.Result.SOLVED, "");

    private final StaffId lin = new StaffId(Ids.next());
    private final StaffId zhao = new StaffId(Ids.next());
    private final Conversation wang =
            new Conversation(ConversationId.next(), CustomerId.next(), null, new WithAssistant());

    @Test
    void whoeverWaitsKeepsThePlace() {
        assertThat(wang.await(NINE).await(TEN).state()).isEqualTo(new Waiting(NINE));
    }

    @Test
    void theWaitIsRememberedWhenAPersonTakesOver() {
        assertThat(wang.await(NINE).assign(lin, TEN).state()).isEqualTo(new Assigned(lin, NINE, TEN));
    }

    @Test
    void assigningToTheOwnerChangesNothing() {
        var withLin = wang.assign(lin, NINE);
        assertThat(withLin.assign(lin, TEN)).isSameAs(withLin);
    }

    @Test
    void itPassesFromOnePersonToAnotherAndBackToTheQueue() {
        var withZhao = wang.assign(lin, NINE).assign(zhao, TEN);
        assertThat(withZhao.owner()).isEqualTo(zhao);
        assertThat(withZhao.await(TEN).owner()).isNull();
    }

    @Test
    void theLastOwnerStaysKnownWhenItIsClosed() {
        var closed = wang.await(NINE).assign(lin, NINE).close(SOLVED, TEN);
        assertThat(closed.state()).isEqualTo(new Closed(lin, NINE, NINE, SOLVED, TEN));
        assertThat(closed.owner()).isEqualTo(lin);
    }

    @Test
    void whatIsClosedStaysClosed() {
        var closed = wang.close(SOLVED, NINE);
        assertThatThrownBy(() -> closed.close(SOLVED, TEN)).hasMessageContaining("is closed");
        assertThatThrownBy(() -> closed.await(TEN)).hasMessageContaining("is closed");
        assertThatThrownBy(() -> closed.assign(lin, TEN)).hasMessageContaining("is closed");
    }
}
