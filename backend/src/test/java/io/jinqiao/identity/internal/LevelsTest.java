package io.jinqiao.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.identity.Level;
import io.jinqiao.identity.Standing.Means;
import io.jinqiao.identity.internal.StepUp.Outcome;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** Which level holds, until when, and what a code's answer comes to. */
class LevelsTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final CustomerId WANG = CustomerId.next();
    private static final ConversationId TALK = ConversationId.next();

    @Test
    void theHighestProofThatHoldsCounts() {
        var app = Proof.ofApp(WANG, NOW, NOW.plusSeconds(7200));
        var code = new Proof(WANG, TALK, Level.L3, Means.CODE, null, "", NOW, NOW.plusSeconds(900));
        var proofs = List.of(app, code);
        assertThat(Proof.standing(proofs, true, NOW.plusSeconds(899)).level()).isEqualTo(Level.L3);
        assertThat(Proof.standing(proofs, true, NOW.plusSeconds(900)).level()).isEqualTo(Level.L2);
        assertThat(Proof.standing(proofs, true, NOW.plusSeconds(7200)).level()).isEqualTo(Level.L1);
        assertThat(Proof.standing(List.of(), false, NOW).level()).isEqualTo(Level.L0);
    }

    @Test
    void theFifthWrongCodeIsTheLast() {
        var right = new byte[16];
        var wrong = new byte[] {1};
        assertThat(asked(right, 3).answer(wrong, 5, NOW)).isEqualTo(Outcome.WRONG);
        assertThat(asked(right, 4).answer(wrong, 5, NOW)).isEqualTo(Outcome.VOID);
        assertThat(asked(right, 4).answer(right, 5, NOW)).isEqualTo(Outcome.PASSED);
        assertThat(asked(right, 0).answer(right, 5, NOW.plusSeconds(300))).isEqualTo(Outcome.LATE);
    }

    @Test
    void theShippedRulesSayWhatNeedsWhat() {
        var rules = LevelRules.read(new ClassPathResource("identity/levels.yaml"));
        assertThat(rules.needed("act:block-card")).isEqualTo(Level.L1);
        assertThat(rules.needed("balance")).isEqualTo(Level.L3);
        assertThat(rules.needed("phone")).isEqualTo(Level.L3);
        assertThat(rules.needed("act:nobody-thought-of-it")).isEqualTo(Level.L2);
        assertThat(rules.tries()).isEqualTo(5);
        assertThat(rules.codeLasts()).hasMinutes(5);
        assertThat(rules.needs())
                .allSatisfy(need -> assertThat(need.title().en()).isNotBlank());
    }

    private static StepUp asked(byte[] code, int tries) {
        return new StepUp(UUID.randomUUID(), TALK, WANG, code, "", NOW, NOW.plusSeconds(300), tries);
    }
}
