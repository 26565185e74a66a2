package io.jinqiao.identity.internal;

import io.jinqiao.conversation.Conversations;
import io.jinqiao.identity.Identity;
import io.jinqiao.identity.Identity.Entered;
import io.jinqiao.identity.Level;
import io.jinqiao.identity.Standing;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The door other modules knock on. */
@Component
class IdentityDesk implements Identity {

    private final EnterByToken.Handler enter;
    private final StepUpDesk stepUps;
    private final ReadStanding standing;
    private final LevelRules rules;
    private final Conversations conversations;
    private final AppKeyRepository keys;
    private final Clock clock;

    IdentityDesk(
            EnterByToken.Handler enter,
            StepUpDesk stepUps,
            ReadStanding standing,
            LevelRules rules,
            Conversations conversations,
            AppKeyRepository keys,
            Clock clock) {
        this.enter = enter;
        this.stepUps = stepUps;
        this.standing = standing;
        this.rules = rules;
        this.conversations = conversations;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public Standing of(ConversationId conversation) {
        return standing.of(conversations.get(conversation));
    }

    @Override
    public Level needed(String what) {
        return rules.needed(what);
    }

    @Override
    public void require(ConversationId conversation, String what) {
        var needed = rules.needed(what);
        if (needed != Level.L0 && !of(conversation).level().reaches(needed)) {
            throw Refused.conflict(
                    "identity.level-too-low", "This needs level %s: ask the customer to prove more".formatted(needed));
        }
    }

    @Override
    public Entered enter(String token, @Nullable CustomerId visitor) {
        return enter.handle(new EnterByToken(token, visitor));
    }

    @Override
    public String askCode(ConversationId conversation) {
        return stepUps.ask(conversations.get(conversation), null);
    }

    @Override
    public void trustDemo(String kid, String issuer, String pem, Instant until) {
        var now = clock.instant();
        var spki = ProposeAppKey.spki(pem);
        Algorithm.ES256.key(spki);
        keys.add(new AppKey(
                Ids.next(), kid, issuer, Algorithm.ES256, spki, now, until, "TRUSTED", null, now, null, null, ""));
    }
}
