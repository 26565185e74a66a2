package io.jinqiao.assistant.internal;

import io.jinqiao.assistant.internal.Trace.Wanted;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Words;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/desk/assistant/traces")
@Allowed({Permission.TRAIN_ASSISTANT, Permission.SEARCH_RECORDS})
class ReplayController {

    private static final Duration USUAL = Duration.ofDays(30);
    private static final int MOST = 200;
    private static final int LONGEST_WORDS = 100;

    private final Replay replay;
    private final Clock clock;

    ReplayController(Replay replay, Clock clock) {
        this.replay = replay;
        this.clock = clock;
    }

    /** The newest first, at most 200; the last thirty days where no time is given. */
    @GetMapping
    List<Trace> list(
            @RequestParam @Nullable Instant from,
            @RequestParam @Nullable Instant until,
            @RequestParam @Nullable String conversation,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "1") double sureness,
            @RequestParam(defaultValue = "false") boolean useless,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "50") int limit,
            @AuthenticationPrincipal SignedIn me) {
        var end = until == null ? clock.instant().plusSeconds(1) : until;
        return replay.list(
                new Wanted(
                        from == null ? end.minus(USUAL) : from,
                        end,
                        conversation == null ? null : ConversationId.of(conversation),
                        decision,
                        sureness,
                        useless,
                        Words.optional(q, LONGEST_WORDS),
                        Math.clamp(limit, 1, MOST)),
                me);
    }

    @GetMapping("/{id}")
    Replay.Shown show(@PathVariable String id, @AuthenticationPrincipal SignedIn me) {
        return replay.show(Ids.parse(id), me);
    }

    /** By a message of the conversation: the question, or what was said to it. */
    @GetMapping("/of/{conversation}/{number}")
    Replay.Shown ofMessage(
            @PathVariable String conversation, @PathVariable long number, @AuthenticationPrincipal SignedIn me) {
        return replay.show(ConversationId.of(conversation), number, me);
    }
}
